import type { Returned } from '../../platform/http/submit.ts'
import { Badge } from '../../platform/ui/badge.tsx'
import { DataTable } from '../../platform/ui/data-table.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import { nameIn } from '../../platform/words/names.ts'
import { formatNumber } from '../../platform/words/numbers.ts'
import type { TeamLine } from '../queries/teams.ts'
import { isOnLeave, type Leave, type Shift } from '../team.ts'
import { presenceWords } from '../words.ts'
import { PresencePage } from './frame.tsx'
import { type TeamChoices, TeamForm } from './team-form.tsx'

interface TeamsPageProps {
  teams: readonly TeamLine[]
  shifts: readonly Shift[]
  leaves: readonly Leave[]
  today: string
  /** For whoever may add a team. */
  choices: TeamChoices | null
  returned?: Returned | undefined
}

/** Who can be somewhere. */
export function TeamsPage({ teams, shifts, leaves, today, choices, returned }: TeamsPageProps) {
  const { teams: words, modes } = useWords(presenceWords)
  const { language } = useView()
  const href = useHref()
  return (
    <PresencePage part="teams" title={words.title}>
      <PageHeading title={words.title} lead={words.lead} />
      {teams.length === 0 ? (
        <EmptyState title={words.none}>{words.noneHint}</EmptyState>
      ) : (
        <DataTable<TeamLine>
          caption={words.title}
          captionSpoken
          columns={[
            {
              header: words.name,
              cell: ({ id, name }) => (
                <>
                  <a href={href(`/desk/presence-plan/teams/${id}`)}>
                    <UserText>{name}</UserText>
                  </a>{' '}
                  {isOnLeave(leaves, id, today) && <Badge tone="waiting">{words.away}</Badge>}
                </>
              ),
            },
            { header: words.mode, cell: ({ mode }) => modes[mode] },
            { header: words.base, cell: ({ baseAr, baseFr }) => <UserText>{nameIn(language, baseAr, baseFr)}</UserText> },
            { header: words.office, cell: ({ officeAr, officeFr }) => <UserText>{nameIn(language, officeAr, officeFr) ?? '—'}</UserText> },
            { header: words.hours, cell: ({ id }) => <Hours shifts={shifts.filter(({ teamId }) => teamId === id)} /> },
          ]}
          rows={teams}
        />
      )}
      {choices && (
        <Section title={words.add} id="add">
          <TeamForm path="/desk/presence-plan/teams" {...choices} values={returned?.values} errors={returned?.errors} />
        </Section>
      )}
    </PresencePage>
  )
}

function Hours({ shifts }: { shifts: readonly Shift[] }) {
  const { teams: words } = useWords(presenceWords)
  const { language } = useView()
  if (shifts.length === 0) return <Badge tone="late">{words.noHours}</Badge>
  const minutes = shifts.reduce((sum, { from, to }) => sum + to - from, 0)
  return <>{words.week(formatNumber(language, Math.round(minutes / 6) / 10))}</>
}
