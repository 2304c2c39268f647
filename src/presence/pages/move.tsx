import { Submit } from '../../platform/ui/button.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { Form, FormActions, type FormErrors, type FormValues } from '../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { type Day, formatDay } from '../../platform/words/dates.ts'
import type { Tried } from '../edit-plan.ts'
import { hourOf } from '../hours.ts'
import type { Edited } from '../plans/edit.ts'
import type { Visit } from '../plans/plan.ts'
import type { Board } from '../plans/read-board.ts'
import { presenceWords } from '../words.ts'
import { EditOutcome } from './edit-outcome.tsx'
import { PresencePage } from './frame.tsx'
import { useNames } from './names.ts'
import { rounded } from './plan-marks.tsx'
import { PossibleHours } from './possible-hours.tsx'
import { PutFields, putValues } from './put-fields.tsx'

interface MovePageProps {
  board: Board
  visit: Visit
  today: Day
  values: FormValues
  errors: FormErrors
  /** What would come of moving it. */
  tried: Tried | null
  /** What would come of dropping it; null of a visit that has begun, which stays. */
  dropped: Edited | null
}

/** Moves or drops one visit: first what that would break is shown, then it is saved. */
export function MovePage({ board, visit, today, values, errors, tried, dropped }: MovePageProps) {
  const { plans: words } = useWords(presenceWords)
  const { language } = useView()
  const names = useNames(board)
  const path = `/desk/presence-plan/plans/${board.plan.id}/visits/${visit.id}`
  return (
    <PresencePage part="plans" title={words.move} deeper>
      <PageHeading
        over={words.move}
        title={<UserText>{names.placeOf(visit.wishId)}</UserText>}
        lead={dropped ? words.moveLead : words.begun}
      />
      <Facts
        facts={[
          { term: words.team, value: <UserText>{names.teamOf(visit.teamId)}</UserText> },
          { term: words.day, value: formatDay(language, visit.day, 'full') },
          { term: words.hour, value: <Ltr>{`${hourOf(visit.arrive)}–${hourOf(visit.leave)}`}</Ltr> },
          { term: words.possible, value: dropped && <PossibleHours board={board} wishId={visit.wishId} /> },
        ]}
      />
      {tried && (
        <EditOutcome
          board={board}
          edited={tried.edited}
          path={path}
          values={putValues(values, ['teamId', 'day', 'arrive'])}
          save={words.saveMove}
        />
      )}
      {dropped && (
        <Section title={words.moveTo}>
          <Form path={path} method="get" prefix="move" label={words.moveTo} values={values} errors={errors}>
            <PutFields board={board} today={today} />
            <FormActions>
              <Submit>{words.look}</Submit>
            </FormActions>
          </Form>
          <Disclosure summary={words.drop}>
            <div class="stack">
              <p>{words.dropText}</p>
              <p>{words.worth(rounded(language, dropped.valueBefore), rounded(language, dropped.valueAfter))}</p>
              <PostButton path={`${path}/removal`} weight="danger">
                {words.drop}
              </PostButton>
            </div>
          </Disclosure>
        </Section>
      )}
    </PresencePage>
  )
}
