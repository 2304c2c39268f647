import { Submit } from '../../platform/ui/button.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { Form, FormActions, type FormErrors, type FormValues } from '../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { addDays, type Day, formatDay } from '../../platform/words/dates.ts'
import { hourOf } from '../hours.ts'
import type { Tried } from '../move-visit.ts'
import type { Visit } from '../plans/plan.ts'
import type { Board } from '../plans/read-board.ts'
import { presenceWords } from '../words.ts'
import { ChangeTable } from './changes.tsx'
import { PresencePage } from './frame.tsx'
import { useNames } from './names.ts'
import { rounded } from './plan-marks.tsx'
import { PossibleHours } from './possible-hours.tsx'

interface MovePageProps {
  board: Board
  visit: Visit
  today: Day
  values: FormValues
  errors: FormErrors
  /** What would come of it. */
  tried: Tried | null
}

/** Moves one visit: first what it would break is shown, then it is saved. */
export function MovePage({ board, visit, today, values, errors, tried }: MovePageProps) {
  const { plans: words } = useWords(presenceWords)
  const { language } = useView()
  const names = useNames(board)
  const { plan, teams } = board
  const path = `/desk/presence-plan/plans/${plan.id}/visits/${visit.id}`
  const days = [0, 1, 2, 3, 4, 5, 6].map((nth) => addDays(plan.week, nth)).filter((day) => day >= today)
  return (
    <PresencePage part="plans" title={words.move} deeper>
      <PageHeading over={words.move} title={<UserText>{names.placeOf(visit.wishId)}</UserText>} lead={words.moveLead} />
      <Facts
        facts={[
          { term: words.team, value: <UserText>{names.teamOf(visit.teamId)}</UserText> },
          { term: words.day, value: formatDay(language, visit.day, 'full') },
          { term: words.hour, value: <Ltr>{`${hourOf(visit.arrive)}–${hourOf(visit.leave)}`}</Ltr> },
          { term: words.possible, value: <PossibleHours board={board} wishId={visit.wishId} /> },
        ]}
      />
      {tried && <Outcome board={board} tried={tried} path={path} values={values} />}
      <Section title={words.moveTo}>
        <Form path={path} method="get" prefix="move" label={words.moveTo} values={values} errors={errors}>
          <Select name="teamId" label={words.team} options={teams.map(({ id, name }) => ({ value: id, label: name }))} />
          <Select name="day" label={words.day} options={days.map((day) => ({ value: day, label: formatDay(language, day, 'full') }))} />
          <TextInput name="arrive" label={words.arrive} type="time" width="short" />
          <FormActions>
            <Submit>{words.look}</Submit>
          </FormActions>
        </Form>
      </Section>
    </PresencePage>
  )
}

function Outcome({ board, tried: { moved }, path, values }: { board: Board; tried: Tried; path: string; values: FormValues }) {
  const { plans: words, rules } = useWords(presenceWords)
  const { language } = useView()
  const names = useNames(board)
  const { broken, dropped, changes, valueBefore, valueAfter } = moved
  if (broken.length > 0) {
    const reasons = [...new Set(broken.map(({ code }) => rules[code]))]
    return (
      <Callout tone="warning" title={words.cannot}>
        <ul>
          {reasons.map((reason) => (
            <li>{reason}</li>
          ))}
        </ul>
      </Callout>
    )
  }
  const to = Object.fromEntries(['teamId', 'day', 'arrive'].map((name) => [name, String(values[name] ?? '')]))
  return (
    <Section title={words.outcome}>
      <div class="stack">
        <p>{words.worth(rounded(language, valueBefore), rounded(language, valueAfter))}</p>
        {dropped.length > 0 ? (
          <Callout tone="warning" title={words.drops(dropped.length)}>
            <p>
              <UserText>{dropped.map(({ wish, arrive }) => `${names.placeOf(wish)} (${arrive})`).join('، ')}</UserText>
            </p>
          </Callout>
        ) : (
          <p>{words.breaksNothing}</p>
        )}
        <ChangeTable board={board} changes={changes} />
        <PostButton path={path} values={to} weight="primary" icon="check">
          {board.plan.state === 'approved' ? words.saveAsDraft : words.saveMove}
        </PostButton>
      </div>
    </Section>
  )
}
