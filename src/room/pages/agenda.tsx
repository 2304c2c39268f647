import type { OpenCommitment } from '../../meetings/open-commitments.ts'
import { Due } from '../../platform/ui/day.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import { nameIn } from '../../platform/words/names.ts'
import type { AgendaPoint } from '../queries/register.ts'
import { roomWords } from '../words.ts'

export interface AgendaProps {
  agenda: { commitments: readonly OpenCommitment[]; points: readonly AgendaPoint[] }
  today: string
}

/** What the meeting goes through, at hand while it runs: the open commitments first. */
export function Agenda({ agenda: { commitments, points }, today }: AgendaProps) {
  const { page: words } = useWords(roomWords)
  return (
    <Disclosure summary={words.agenda}>
      <h3>{words.commitments}</h3>
      {commitments.length === 0 ? (
        <p class="quiet">{words.noCommitments}</p>
      ) : (
        <ul class="room-list">
          {commitments.map((one) => (
            <Commitment one={one} today={today} />
          ))}
        </ul>
      )}
      {points.length > 0 && (
        <ol class="room-list" start={2}>
          {points.map((point, index) => (
            <Point point={point} number={index + 2} />
          ))}
        </ol>
      )}
    </Disclosure>
  )
}

function Commitment({ one, today }: { one: OpenCommitment; today: string }) {
  const { language } = useView()
  const href = useHref()
  return (
    <li class="room-item">
      <p>
        <a href={href(`/desk/demands/${one.demandRef}`)}>
          <Ltr>{one.demandRef}</Ltr>
        </a>{' '}
        · <UserText>{nameIn(language, one.officeAr, one.officeFr)!}</UserText>
      </p>
      <p>
        <UserText>{one.text}</UserText>
      </p>
      <Due day={one.dueOn} today={today} open={one.standing === 'running'} />
    </li>
  )
}

function Point({ point, number }: { point: AgendaPoint; number: number }) {
  const { page: words } = useWords(roomWords)
  const { language } = useView()
  const owner = nameIn(language, point.officeAr, point.officeFr)
  return (
    <li class="room-item">
      <p>
        {number}. <UserText>{nameIn(language, point.title, point.titleFr)!}</UserText>
      </p>
      <p class="quiet">
        {words.minutes(point.minutes)}
        {owner && (
          <>
            {' · '}
            <UserText>{owner}</UserText>
          </>
        )}
      </p>
    </li>
  )
}
