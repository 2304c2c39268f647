import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { addDays, type Day } from '../../platform/words/dates.ts'
import { nameIn } from '../../platform/words/names.ts'
import { wishesSince } from '../plans/board.ts'
import type { Board } from '../plans/read-board.ts'
import { isAnything, type Since } from '../plans/since.ts'
import type { WishLine } from '../queries/wishes.ts'
import { presenceWords } from '../words.ts'
import { SomeNames } from './some-names.tsx'
import { Stale } from './stale.tsx'

interface PlanActsProps {
  board: Board
  /** Of a draft. */
  since: Since | null
  today: Day
  returned: Returned | undefined
}

/** What the planner can do with a plan: put it in force, and plan again when a team drops out or wishes have changed. */
export function PlanActs({ board, since, today, returned }: PlanActsProps) {
  const { plans: words } = useWords(presenceWords)
  const { language } = useView()
  const { plan, teams } = board
  const { arrived, ended } = wishesSince(board, today)
  const path = `/desk/presence-plan/plans/${plan.id}`
  const stale = since !== null && isAnything(since)
  const names = (wishes: readonly WishLine[]) => wishes.map(({ placeAr, placeFr }) => nameIn(language, placeAr, placeFr)!)
  if (plan.state === 'replaced' || addDays(plan.week, 6) < today) return null
  return (
    <div class="presence-acts">
      {stale && <Stale board={board} since={since} />}
      {plan.state === 'draft' && (
        <PostButton path={`${path}/approval`} weight="primary" icon="check">
          {words.approve}
        </PostButton>
      )}
      <Disclosure summary={words.wishesChanged} open={stale || arrived.length + ended.length > 0}>
        <div class="stack">
          <p class="quiet">{words.wishesHint}</p>
          {!stale && arrived.length + ended.length === 0 && <p>{words.noneSince}</p>}
          {!stale && <SomeNames term={words.arrivedSince} names={names(arrived)} />}
          {!stale && <SomeNames term={words.endedSince} names={names(ended)} />}
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
