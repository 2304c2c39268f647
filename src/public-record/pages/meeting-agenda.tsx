import { Section } from '../../platform/ui/heading.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { publicRecordWords } from '../words.ts'

/** The points of a meeting as they were released, one a line. Item 1, the open commitments, needs no release. */
export function MeetingAgenda({ agenda }: { agenda: string | null }) {
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
