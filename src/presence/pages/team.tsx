import type { Returned } from '../../platform/http/submit.ts'
import { DataTable } from '../../platform/ui/data-table.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { SpanForm } from '../../platform/ui/span-form.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { nameIn } from '../../platform/words/names.ts'
import type { TeamLine } from '../queries/teams.ts'
import type { Leave, Shift } from '../team.ts'
import { presenceWords } from '../words.ts'
import { PresencePage } from './frame.tsx'
import { Shifts } from './shifts.tsx'
import { type TeamChoices, TeamForm } from './team-form.tsx'

export interface TeamPageProps {
  team: TeamLine
  shifts: readonly Shift[]
  leaves: readonly Leave[]
  /** For whoever may change it. */
  choices: TeamChoices | null
  /** A form as it came back. */
  returned?: (Returned & { form: 'team' | 'shift' | 'leave' }) | undefined
}

/** One team: what it can, when it works, when it is away. */
export function TeamPage({ team, shifts, leaves, choices, returned }: TeamPageProps) {
  const { teams: words, modes, skills } = useWords(presenceWords)
  const { language } = useView()
  const path = `/desk/presence-plan/teams/${team.id}`
  const back = (form: 'team' | 'shift' | 'leave') => (returned?.form === form ? returned : undefined)
  const { name, mode, basePointId, officeId, skills: able } = team
  const known = { name, mode, basePointId, officeId: officeId ?? '', skills: able }
  return (
    <PresencePage part="teams" title={team.name} deeper>
      <PageHeading over={words.name} title={<UserText>{team.name}</UserText>} />
      <Facts
        facts={[
          { term: words.mode, value: modes[team.mode] },
          { term: words.base, value: <UserText>{nameIn(language, team.baseAr, team.baseFr)}</UserText> },
          { term: words.office, value: team.officeAr && <UserText>{nameIn(language, team.officeAr, team.officeFr)}</UserText> },
          { term: words.skills, value: team.skills.length > 0 ? team.skills.map((skill) => skills[skill]).join(' · ') : null },
        ]}
      />
      <Shifts path={path} shifts={shifts} mayChange={choices !== null} returned={back('shift')} />
      <Leaves path={path} leaves={leaves} mayChange={choices !== null} returned={back('leave')} />
      {choices && (
        <Section title={words.change}>
          <Disclosure summary={words.change} open={back('team') !== undefined}>
            <TeamForm path={path} {...choices} values={back('team')?.values ?? known} errors={back('team')?.errors} />
          </Disclosure>
          <Disclosure summary={words.retire}>
            <div class="stack">
              <p>{words.retireHint}</p>
              <PostButton path={`${path}/retirement`} weight="danger">
                {words.retire}
              </PostButton>
            </div>
          </Disclosure>
        </Section>
      )}
    </PresencePage>
  )
}

interface LeavesProps {
  path: string
  leaves: readonly Leave[]
  mayChange: boolean
  returned: Returned | undefined
}

function Leaves({ path, leaves, mayChange, returned }: LeavesProps) {
  const { teams: words } = useWords(presenceWords)
  const withdraw = {
    header: words.removeHeader,
    cell: ({ id }: Leave) => (
      <PostButton path={`${path}/leaves/${id}/withdrawal`} weight="quiet">
        {words.withdraw}
      </PostButton>
    ),
  }
  return (
    <Section title={words.leave}>
      <div class="stack">
        {leaves.length === 0 ? (
          <p class="quiet">{words.noLeave}</p>
        ) : (
          <DataTable
            caption={words.leave}
            captionSpoken
            columns={[
              { header: words.firstDay, cell: ({ firstDay }) => <Day day={firstDay} style="full" /> },
              { header: words.lastDay, cell: ({ lastDay }) => <Day day={lastDay} style="full" /> },
              ...(mayChange ? [withdraw] : []),
            ]}
            rows={leaves}
          />
        )}
        {mayChange && <SpanForm path={`${path}/leaves`} prefix="leave" words={words} hint={words.leaveHint} returned={returned} />}
      </div>
    </Section>
  )
}
