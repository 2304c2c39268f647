import { Due } from '../../platform/ui/day.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import { nameIn } from '../../public-record/named.ts'
import type { OpenCommitment } from '../queries/register.ts'
import { roomWords } from '../words.ts'

/** What the meeting begins with, at hand while it runs. */
export function Agenda({ commitments, today }: { commitments: readonly OpenCommitment[]; today: string }) {
  const { page: words } = useWords(roomWords)
  const { language } = useView()
  const href = useHref()
  return (
    <Disclosure summary={words.agenda}>
      {commitments.length === 0 ? (
        <p class="quiet">{words.agendaEmpty}</p>
      ) : (
        <ul class="room-list">
          {commitments.map((one) => (
            <li class="room-item">
              <p>
                <a href={href(`/desk/demands/${one.demandRef}`)}>
                  <Ltr>{one.demandRef}</Ltr>
                </a>{' '}
                · <UserText>{nameIn(language, one.officeAr, one.officeFr)!}</UserText>
              </p>
              <p dir="auto">{one.text}</p>
              <Due day={one.dueOn} today={today} />
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  )
}
