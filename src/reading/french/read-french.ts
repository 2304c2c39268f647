import type { Kind, Presentation, Topic } from '../annotation.ts'
import { eventDate } from '../event-date.ts'
import { interventions } from '../interventions.ts'
import { officials } from '../officials.ts'
import { type City, placeOf } from '../place.ts'
import { findPlaces, type PlaceMention } from '../places.ts'
import type { Reading } from '../reading.ts'
import { said } from '../said.ts'
import { seen } from '../tagging/features.ts'
import type { Prepared } from '../text/prepared.ts'
import { frenchAssociationCount, frenchAssociationSpans, frenchAssociations, type Span } from './associations.ts'
import { frenchDateCues } from './date-cues.ts'
import { frenchDateMentions } from './dates.ts'
import { type FoundHost, frenchHost } from './host.ts'
import { frenchSpeech } from './speech.ts'
import { frenchPresentations, frenchTopics } from './topics.ts'

export function readFrench(prepared: Prepared, published: string | null): Reading {
  const { body, evidence, original } = prepared
  const text = seen(body)
  const places = findPlaces(prepared.text)
  const kind = kindOf(body)
  const host = frenchHost(prepared, places)
  const { chair, others } = officials(prepared, text)
  const names: Span[] = frenchAssociationSpans(body, (start, end) => evidence(start, end).text)
  const associations = frenchAssociations(prepared, names)
  const { demands, responses, spans } = said(prepared, text, names)
  const topics: Topic[] = frenchTopics(prepared, names)
  const presentations: Presentation[] = frenchPresentations(prepared, kind)
  return {
    format: 'meeting-annotation/1',
    lang: 'fr',
    kind,
    chars: original.length,
    date: eventDate(prepared, frenchDateMentions(prepared.text), frenchDateCues, published),
    place: placeOf(prepared, cityOf(host, places), venueOf(body)),
    host: host && { name: host.name, type: host.type, evidence: host.evidence },
    chair,
    other_officials: others,
    associations,
    association_count: frenchAssociationCount(body, associations.length),
    topics,
    demands,
    responses,
    interventions: interventions(prepared, spans, frenchSpeech),
    presentations,
  }
}

function kindOf(body: string): Kind {
  const lead = body.slice(0, 700)
  if (
    /\b(?:seances?|campagnes?|journees?|ateliers?|rencontres?) (?:[a-z]+ )?de sensibilisation|sensibilisation/.test(lead.slice(0, 300)) &&
    /\b(?:eleves|lycee|college|ecole|etablissement)/.test(lead)
  )
    return 'awareness_session'
  if (
    /\b(?:inaugur|ceremonie|anniversaire|portes ouvertes|visite de courtoisie|hommage)/.test(lead) &&
    !/\b(?:reunion|rencontre)/.test(lead.slice(0, 300))
  )
    return 'other'
  return 'meeting'
}

function cityOf(host: FoundHost | null, places: readonly PlaceMention[]): City | null {
  const place = host?.place ?? places.find((each) => each.kind === 'town')
  return place?.city ? { name: place.city, place } : null
}

function venueOf(body: string): { start: number; end: number } | null {
  const found =
    /\b(?:lieu ?: ?|au |a la |a l'|dans (?:la |le |les )?|abrite[es]? par (?:le |la ))((?:siege|salle|grande salle|centre|maison|lycee|college|ecole|complexe|locaux)\b[^,.;\n]{3,80}?)(?=[,.;\n]|$| (?:une|le \d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|avec|en presence|sous)\b)/.exec(
      body.slice(0, 3000),
    )
  if (!found) return null
  const start = found.index + found[0].length - found[1]!.length
  return { start, end: start + found[1]!.trimEnd().length }
}
