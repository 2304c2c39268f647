import type { Official } from '../annotation.ts'
import type { PlaceMention } from '../places.ts'
import { matches } from '../text/pattern.ts'
import type { Prepared } from '../text/prepared.ts'
import { placeAfter } from './host.ts'

const OFFICE =
  /\b(?:(?:prefet|prefete) de police|wali(?: de la region)?|gouverneur(?: de la (?:province|prefecture))?|pacha(?: de la ville)?|caid|(?:chef|cheffe|responsable|commandant|president) d[eu](?: la| l')? ?(?:district|surete|zone|commissariat|arrondissement|corps urbain|service|brigade|compagnie|cellule|police|groupe|prefecture|salle|division|section|centre|poste)(?:[ '](?:provincial|provinciale|regional|regionale|prefectoral|prefectorale|territoriale?|central|de|la|le|l|du|des|securite|publique|police|judiciaire|surete|nationale|securitaire|communication|sensibilisation|circulation|roulage|renseignements|generaux|gendarmerie|royale|scolaire|intervention|affaires|interieures|milieu|en|\d{1,2}(?:e|eme)?)\b){0,8}|secretaire general de la (?:province|prefecture)|directeur provincial(?: de l'education(?: nationale)?)?)/g
const CHAIRED =
  /\b(?:presidee?s?(?: par)?|presidence(?: de)?|sous la presidence d[eu]|a preside|animee? par|sous la conduite d[eu]|conduite par|dirigee? par|menee? par|ouverte par|president(?:e)? de (?:la )?seance|seance ouverte par|autour d[eu]|en la personne d[eu])\b(?:[^.\n]|\bm\.){0,90}$/
const ACTING = /^,? ?(?:par interim|p\.i\.?|en exercice par interim)/
const RANK =
  "(?:m(?:onsieur|me|adame|r)?\\.? |le |la |l')?(?:le )?(?:(?:commissaire|controleur|officier|prefet|colonel|commandant|capitaine|inspecteur)(?: (?:divisionnaire|principal|general|de police|major)){0,2} )?"
const NAME_BEFORE = new RegExp(`(?:${RANK})(?<name>(?:[A-ZÀ-Ý][\\p{L}'-]+ ){1,3}[A-ZÀ-Ý][\\p{L}'-]+),? (?:le |la )?$`, 'u')
const NAME_AFTER =
  /^,? (?:M\.|Mme|monsieur|madame|le commissaire(?: \w+)?|le contrôleur général)? ?(?<name>[A-ZÀ-Ý][\p{L}'-]+(?: [A-ZÀ-Ý][\p{L}'-]+){1,3})(?=[,.\n;]| a | en )/u

export function frenchOfficials(prepared: Prepared, places: readonly PlaceMention[]): { chair: Official[]; others: Official[] } {
  const { text, evidence, original } = prepared
  const chair: Official[] = []
  const others: Official[] = []
  const received: Official[] = []
  for (const found of matches(OFFICE, text)) {
    const place = placeAfter(text, places, found.end)
    const plainEnd = place?.end ?? found.start + found.text.replace(/(?: (?:de|la|le|du|des|en|l))+$/, '').length
    const interim = ACTING.exec(text.slice(plainEnd, plainEnd + 20))
    const end = plainEnd + (interim?.[0].length ?? 0)
    const shown = evidence(found.start, end)
    const name = nameAround(original, shown)
    const official: Official = { name, role: shown.text.replace(/\s+/g, ' '), acting: interim !== null, evidence: shown }
    const before = text
      .slice(Math.max(0, found.start - 130), found.start)
      .split(/(?<!\bm)[.\n]/)
      .at(-1)!
    const presides =
      (CHAIRED.test(before) && !/presence/.test(before)) ||
      /^,? (?:[\p{L}' -]{3,30},? )?(?:qui )?(?:a preside|a ouvert|a dirige|a conduit|conduisait|presidait|dirigeait)/u.test(
        text.slice(end, end + 30),
      )
    if ([...chair, ...others].some((known) => same(known, official))) continue
    if (presides && chair.length === 0) chair.push(official)
    else others.push(official)
    if (!presides && hosts(text, found.start, end)) received.push(official)
  }
  const [host] = chair.length === 0 ? received : []
  return host ? { chair: [host], others: others.filter((official) => official !== host) } : { chair, others }
}

/** Who receives or meets the associations, when nobody is said to preside. */
function hosts(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 60)
  return (
    /^,? (?:[\p{L}' -]{3,30},? )?(?:a recu|recoit|a rencontre|rencontre|a reuni|reunit|a tenu|a accueilli|s'est reuni|s'est entretenu)\b/u.test(
      after,
    ) ||
    /\b(?:recue?s? par|accueillie?s? par|assise? face a|reunie?s? avec|entretenue?s? avec|entretien avec|l'attention de|recus? dans le bureau d[eu])[^.\n]{0,25}$/.test(
      before,
    )
  )
}

function nameAround(original: string, { start, end }: { start: number; end: number }): string | null {
  const before = NAME_BEFORE.exec(original.slice(Math.max(0, start - 70), start))?.groups?.name
  return before ?? NAME_AFTER.exec(original.slice(end, end + 80))?.groups?.name ?? null
}

function same(one: Official, other: Official): boolean {
  const words = ({ role }: Official) => new Set((role ?? '').toLowerCase().match(/\p{L}{4,}/gu) ?? [])
  const [a, b] = [words(one), words(other)]
  const common = [...a].filter((word) => b.has(word)).length
  return common / Math.max(1, Math.min(a.size, b.size)) >= 0.75
}
