import { Section } from '../../platform/ui/heading.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { nameIn } from '../../platform/words/names.ts'
import type { PublicMeeting } from '../queries/meetings.ts'
import { publicRecordWords } from '../words.ts'

/** The points of a meeting as they were released, one a line. Item 1, the open commitments, needs no release. */
export function MeetingAgenda({ meeting }: { meeting: Pick<PublicMeeting, 'agenda' | 'agendaFr'> }) {
  const { language } = useView()
  const agenda = nameIn(language, meeting.agenda, meeting.agendaFr)
  const { meetings: words } = useWords(publicRecordWords)
  if (!agenda) return null
  return (
    <Section title={words.agenda}>
      <ol class="agenda">
        <li>{words.itemOne}</li>
        {agenda.split('\n').map((line) => (
          <li>
            <UserText>{line}</UserText>
          </li>
        ))}
      </ol>
    </Section>
  )
}
