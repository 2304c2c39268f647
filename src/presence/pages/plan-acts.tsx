import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { addDays, type Day } from '../../platform/words/dates.ts'
import { nameIn } from '../../platform/words/names.ts'
import { formatNumber } from '../../platform/words/numbers.ts'
import { wishesSince } from '../plans/board.ts'
import type { Board } from '../plans/read-board.ts'
import type { WishLine } from '../queries/wishes.ts'
import { presenceWords } from '../words.ts'

/** What the planner can do with a plan: put it in force, and plan again when a team drops out or wishes have changed. */
export function PlanActs({ board, today, returned }: { board: Board; today: Day; returned: Returned | undefined }) {
  const { plans: words } = useWords(presenceWords)
  const { plan, teams } = board
  const { arrived, ended } = wishesSince(board, today)
  const path = `/desk/presence-plan/plans/${plan.id}`
  if (plan.state === 'replaced' || addDays(plan.week, 6) < today) return null
  return (
    <div class="presence-acts">
      {plan.state === 'draft' && (
        <PostButton path={`${path}/approval`} weight="primary" icon="check">
          {words.approve}
        </PostButton>
      )}
      <Disclosure summary={words.wishesChanged} open={arrived.length + ended.length > 0}>
        <div class="stack">
          <p class="quiet">{words.wishesHint}</p>
          {arrived.length + ended.length === 0 && <p>{words.noneSince}</p>}
          <Names term={words.arrivedSince} wishes={arrived} />
          <Names term={words.endedSince} wishes={ended} />
          <PostButton path={`${path}/renewal`}>{words.replan}</PostButton>
        </div>
      </Disclosure>
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

const mostNamed = 8

function Names({ term, wishes }: { term: string; wishes: readonly WishLine[] }) {
  const { language } = useView()
  if (wishes.length === 0) return null
  return (
    <p>
      {term} ({formatNumber(language, wishes.length)}):{' '}
      {wishes.slice(0, mostNamed).map(({ placeAr, placeFr }, nth) => (
        <>
          {nth > 0 && ' · '}
          <UserText>{nameIn(language, placeAr, placeFr)!}</UserText>
        </>
      ))}
      {wishes.length > mostNamed && ' …'}
    </p>
  )
}
