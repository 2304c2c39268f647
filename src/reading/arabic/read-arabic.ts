import { discourse } from '../discourse/answers.ts'
import { frames } from '../discourse/frames.ts'
import { eventDate } from '../event-date.ts'
import { placeOf } from '../place.ts'
import { findPlaces } from '../places.ts'
import type { Reading } from '../reading.ts'
import { type Prepared, prepare } from '../text/prepared.ts'
import { arabicAssociationCount } from './association-count.ts'
import { arabicAssociations, associationSpans } from './associations.ts'
import { arabicCity } from './city.ts'
import { arabicDateCues } from './date-cues.ts'
import { arabicDateMentions } from './date-mentions.ts'
import { arabicHost } from './host.ts'
import { arabicKind } from './kind.ts'
import { arabicOfficials } from './officials.ts'
import { arabicPresentations } from './presentations.ts'
import { arabicSpeech } from './speech.ts'
import { arabicTopics } from './topics.ts'
import { unitMentions } from './unit-mentions.ts'
import { arabicVenue } from './venue.ts'
import { arabicVocabulary } from './vocabulary.ts'

export function readArabic(text: string, published: string | null): Reading {
  const prepared: Prepared = prepare(text, arabicVocabulary)
  const { body } = prepared
  const places = findPlaces(prepared.text)
  const kind = arabicKind(body)
  const host = arabicHost(prepared, unitMentions(prepared.text, places), places)
  const { chair, others } = arabicOfficials(prepared, places)
  const names = associationSpans(body, places)
  const associations = arabicAssociations(prepared, names)
  const said = discourse(prepared, frames(body, arabicSpeech), arabicSpeech)
  return {
    format: 'meeting-annotation/1',
    lang: 'ar',
    kind: kind === 'other' && said.demands.length > 0 ? 'meeting' : kind,
    chars: text.length,
    date: eventDate(prepared, arabicDateMentions(prepared.text), arabicDateCues, published),
    place: placeOf(prepared, arabicCity(prepared.text, host, places), arabicVenue(body)),
    host: host && { name: host.name, type: host.type, evidence: host.evidence },
    chair,
    other_officials: others,
    associations,
    association_count: arabicAssociationCount(body, associations.length),
    topics: arabicTopics(prepared, names),
    demands: said.demands,
    responses: kind === 'meeting' || said.demands.length > 0 ? said.responses : [],
    interventions: said.interventions,
    presentations: arabicPresentations(prepared, kind),
  }
}
