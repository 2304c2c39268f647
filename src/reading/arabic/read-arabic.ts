import { eventDate } from '../event-date.ts'
import { interventions } from '../interventions.ts'
import { officials } from '../officials.ts'
import { placeOf } from '../place.ts'
import { findPlaces } from '../places.ts'
import type { Reading } from '../reading.ts'
import { said } from '../said.ts'
import { seen } from '../tagging/features.ts'
import type { Prepared } from '../text/prepared.ts'
import { arabicAssociationCount } from './association-count.ts'
import { arabicAssociations, associationSpans } from './associations.ts'
import { arabicCity } from './city.ts'
import { arabicDateCues } from './date-cues.ts'
import { arabicDateMentions } from './date-mentions.ts'
import { arabicHost } from './host.ts'
import { arabicKind } from './kind.ts'
import { arabicPresentations, isShown } from './presentations.ts'
import { arabicSpeech } from './speech.ts'
import { arabicTopics } from './topics.ts'
import { unitMentions } from './unit-mentions.ts'
import { arabicVenue } from './venue.ts'

export function readArabic(prepared: Prepared, published: string | null): Reading {
  const { body, original } = prepared
  const text = seen(body)
  const places = findPlaces(prepared.text)
  const kind = arabicKind(body)
  const host = arabicHost(prepared, unitMentions(prepared.text, places), places)
  const { chair, others } = officials(prepared, text)
  const names = associationSpans(body, places)
  const associations = arabicAssociations(prepared, names)
  const presentations = arabicPresentations(prepared, kind)
  const { demands, responses, spans } = said(prepared, text, names)
  return {
    format: 'meeting-annotation/1',
    lang: 'ar',
    kind: kind === 'other' && demands.length > 0 ? 'meeting' : kind,
    chars: original.length,
    date: eventDate(prepared, arabicDateMentions(prepared.text), arabicDateCues, published),
    place: placeOf(prepared, arabicCity(prepared.text, host, places), arabicVenue(body)),
    host: host && { name: host.name, type: host.type, evidence: host.evidence },
    chair,
    other_officials: others,
    associations,
    association_count: arabicAssociationCount(body, associations.length),
    topics: arabicTopics(prepared, names),
    demands,
    responses: kind === 'meeting' || demands.length > 0 ? responses.filter((response) => !isShown(response, presentations)) : [],
    interventions: interventions(prepared, spans, arabicSpeech),
    presentations,
  }
}
