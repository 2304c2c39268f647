import { raw } from 'hono/html'
import { useHref, useView } from '../../platform/ui/view.ts'
import { startOf } from '../meeting.ts'
import type { PublicMeeting } from '../queries/meetings.ts'

/** The meeting as a schema.org Event, for search engines and assistants: data that no browser runs. */
export function MeetingEvent({ meeting }: { meeting: PublicMeeting }) {
  const { language, command } = useView()
  const { ref, title, place, day } = meeting
  const event = {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: title,
    inLanguage: language,
    startDate: startOf(meeting)?.toISOString() ?? day,
    eventStatus: `https://schema.org/${statusOf(meeting)}`,
    ...(meeting.postponedFrom && meeting.postponedFrom !== day && { previousStartDate: meeting.postponedFrom }),
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    isAccessibleForFree: true,
    ...(place && { location: { '@type': 'Place', name: place, address: place } }),
    organizer: { '@type': 'GovernmentOrganization', name: command },
    url: useHref()(`/meetings/${ref}`),
  }
  return <script type="application/ld+json">{raw(JSON.stringify(event).replaceAll('<', '\\u003c'))}</script>
}

function statusOf({ state, postponedFrom }: PublicMeeting): string {
  if (state === 'cancelled') return 'EventCancelled'
  if (state === 'postponed') return 'EventPostponed'
  return postponedFrom ? 'EventRescheduled' : 'EventScheduled'
}
