import type { ResponseKind } from '../annotation.ts'
import type { FoundWords, Frame, Grammar, Section, Span } from '../discourse/grammar.ts'
import { frenchCues as cues } from './speech-words.ts'

const DEMANDING =
  /^(?:que |qu'|un meilleur |une meilleure |plus |davantage |votre |le |la |les |l'|un |une |des |d'|du |plus d[e']|davantage d[e']|de )/
const SPLIT =
  /,? (?:ainsi que |et (?:de |d'|le |la |les |l'|un |une |des )?|de meme que |et egalement )(?=(?:de |d'|le |la |les |l'|un |une |des |du )?[a-z]+(?:ment|tion|sion|age|ance|ture|te|se|erie|ees?|ras?|ation|is|res?|er|ir)s? )|, (?=(?:le |la |les |l'|un |une |des |d'|de )[a-z])|; /g
const SOFT =
  /prend(?:re)? (?:bonne )?note|pris (?:bonne )?note|dispose|ouvert a|bienveillance|interet|pourra|selon les moyens|prise? en (?:compte|consideration)|etudie|etudiee|a l'etude|sera examinee?|examiner|disponibilite|disposition|comprehension|volonte|pret a|prete a|dans la mesure|porte ouverte|portes? (?:reste|restent) ouverte|sera transmise?|favorable|souhait/
const FIRM =
  /ordonne|\bdesigne|prevue? (?:aux?|le|a|pour|des)|a compter d|d'ici|allons|debutera|dans un delai|charge|s'est engage|se sont engages|promis|annonce|decide|instructions|accepte|convenu|s'engage|\b(?:sera|seront|aura|auront|serons|allons)\b|\b[a-z]{3,}(?:era|eront|ira|iront|erons)\b|des (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|la semaine)/
const SECTIONS: readonly (readonly [Section, RegExp])[] = [
  [
    'demands',
    /^(?:principales? |nos |leurs )?(?:demandes?|doleances?|revendications?|propositions?|points? souleves?|requetes?|attentes|griefs|besoins|interventions? des associations|nous avons demande|remarques?|questions?|preoccupations)[^.]{0,45}$/,
  ],
  ['responses', /^(?:reponses?|suites?|precisions|eclaircissements)[^.]{0,45}$/],
  ['commitments', /^(?:engagements|decisions|recommandations|mesures (?:annoncees|arretees)|conclusions)[^.]{0,45}$/],
  [
    'aside',
    /^(?:ordre du jour|presents?|etaient presents|participants|absents|excuses|associations presentes|objet|date|lieu|presidence|compte rendu)[^.]{0,60}$/,
  ],
]

const cuePattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${cues.map(({ words }, at) => `(?<c${at}>${words})`).join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
)

export const frenchSpeech: Grammar = {
  findCues,
  actor:
    /\b(?:(?<association>(?:les )?(?:representants?|presidente?s?|membres?|porte-parole) (?:de |des |du |de l'|d')?(?:l')?(?:riverains|familles|associations?|amicales?|federation|reseau|collectif|societe civile|habitants|quartiers?|parents|commercants|tissu)|associations?|amicale|intervenante?s?|participante?s?|citoyens|familles|delegation|resident(?:e?s)?|porte-parole|artisans?|fondation|reseau|espace|habitants?|riverains|commercants|parents|federation|collectif|acteurs associatifs|societe civile|jeunes|eleves)|(?:le |la )?(?:prefet|adjoint|chef|commissaire|responsables?|commandant|caid|pacha|gouverneur|officier|services? de (?:police|surete)|police|prefecture|district|controleur|autorites))\b/g,
  negation: /\b(?:aucune?|n'a|n'ont|sans)(?: [a-z]{1,9})? $/,
  reply: /\b(?:en reponse|en guise de reponse|repondant|reagissant|dans sa reponse|reponse)\b/,
  voiced: () => 'promise',
  demonstrative: /\b(?:ces|cettes?|autres) $/,
  addressee: /^a (?:appele|invite) les (?:associations|habitants)/,
  person: (verb, kind) =>
    /^vous /.test(verb) || (/^nous /.test(verb) && kind === 'promise') ? 'police' : /^nous /.test(verb) ? 'association' : null,
  told: /(?!)/,
  object: /^/,
  impersonal: /(?!)/,
  inner: /(?!)/,
  nominal: /(?!)/,
  relative: /(?!)/,
  beforeSubject: /^.{0,12}$/,
  objectMark: /\b(?:que|a|au|aux|de|pour)\b/,
  future: /^(?:sera|seront)/,
  noun: /^demandes?/,
  that: /\bque $/,
  opensList: /(?::|suivante?s?|ce qui suit)[ .]*$/,
  numbering: /^(?:\d{1,2}|[ivx]+)[ .):-]+/,
  section: (heading) => SECTIONS.find(([, expression]) => expression.test(heading))?.[0],
  label: () => null,
  beginsItem: () => false,
  demandItems,
  responseItems,
  responseKind,
  isPlatitude: (words) => /partenaire|approche|strategie|importance d|ouverture/.test(words) && !/\d/.test(words),
}

function findCues(text: string): FoundWords[] {
  return [...text.matchAll(cuePattern)].flatMap(({ 0: words, index, groups }) => {
    const [name] = Object.entries(groups ?? {}).find(([, value]) => value !== undefined) ?? []
    const cue = cues[Number(name?.slice(1))]
    return cue ? [{ cue, joined: 0, index, end: index + words.length }] : []
  })
}

function demandItems(text: string, frame: Frame): Span[] {
  if (frame.object === 'about')
    return [trim(text, text.lastIndexOf('. ', frame.start) + 1, frame.start)].filter((span) => long(text, span, 3))
  const start =
    frame.cueEnd +
    (/^ ?(?:: ?|de bien vouloir |bien vouloir |que |a ce que |au sujet d[eu] |notamment )?/.exec(text.slice(frame.cueEnd, frame.end))?.[0]
      .length ?? 0)
  if (frame.listed) return [trim(text, frame.start, frame.end)].filter((span) => long(text, span, 2))
  const words = text.slice(start, frame.end)
  if (
    frame.kind !== 'complain' &&
    !/vous pri|bien vouloir/.test(text.slice(frame.start, frame.cueEnd)) &&
    !DEMANDING.test(words) &&
    !/^[a-z]+(?:er|ir|re)? /.test(words)
  )
    return []
  const spans: Span[] = []
  let from = start
  for (const found of words.matchAll(SPLIT)) {
    if (start + found.index - from < 12) continue
    spans.push(trim(text, from, start + found.index))
    const article = /(?:et )((?:de |d'|le |la |les |l'|un |une |des ))$/.exec(found[0])?.[1]?.length ?? 0
    from = start + found.index + found[0].length - article
  }
  spans.push(trim(text, from, frame.end))
  return spans.filter((span) => long(text, span, 3))
}

/** In French the subject stands before the verb: the answer begins with its sentence. */
function responseItems(text: string, frame: Frame): Span[] {
  const sentence = Math.max(
    text.lastIndexOf('. ', frame.start) + 2,
    text.lastIndexOf('\n', frame.start) + 1,
    text.lastIndexOf(', ', frame.start) + 2,
  )
  const start = frame.listed || frame.kind === 'gloss' || frame.start - sentence > 70 ? frame.start : Math.min(sentence, frame.start)
  const also = / et qu(?:e |')/.exec(text.slice(frame.cueEnd, frame.end))
  const middle = also ? frame.cueEnd + also.index : frame.end
  const spans = also ? [trim(text, start, middle), trim(text, middle + also[0].length, frame.end)] : [trim(text, start, frame.end)]
  return spans.filter((span) => long(text, span, 4))
}

function responseKind(words: string): ResponseKind {
  if (SOFT.test(words)) return 'soft'
  return FIRM.test(words) ? 'commitment' : 'information'
}

function trim(text: string, start: number, end: number): Span {
  const words = text.slice(start, end)
  const lead = /^[ ,:;-]*/.exec(words)![0].length
  const tail = /[ ,:;.-]*(?: et| tandis que| il| elle)?[ ,:;.-]*$/.exec(words)![0].length
  return { start: start + lead, end: Math.max(start + lead, end - tail) }
}

const long = (text: string, { start, end }: Span, least: number) => text.slice(start, end).split(' ').length >= least
