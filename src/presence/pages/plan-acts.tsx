import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { addDays, type Day } from '../../platform/words/dates.ts'
import type { Board } from '../plans/read-board.ts'
import { presenceWords } from '../words.ts'

/** What the planner can do with a plan: put it in force, and plan again when a team drops out. */
export function PlanActs({ board, today, returned }: { board: Board; today: Day; returned: Returned | undefined }) {
  const { plans: words } = useWords(presenceWords)
  const { plan, teams } = board
  const path = `/desk/presence-plan/plans/${plan.id}`
  if (plan.state === 'replaced' || addDays(plan.week, 6) < today) return null
  return (
    <div class="presence-acts">
      {plan.state === 'draft' && (
        <PostButton path={`${path}/approval`} weight="primary" icon="check">
          {words.approve}
        </PostButton>
      )}
      <Disclosure summary={words.teamOut} open={returned !== undefined}>
        <Form path={`${path}/replanning`} prefix="replan" label={words.teamOut} values={returned?.values} errors={returned?.errors}>
          <Select
            name="teamId"
            label={words.team}
            hint={words.teamOutHint}
            options={teams.map(({ id, name }) => ({ value: id, label: name }))}
            required
          />
          <FormActions>
            <Submit>{words.replan}</Submit>
          </FormActions>
        </Form>
      </Disclosure>
    </div>
  )
}
