import { Submit } from '../../platform/ui/button.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { Form, FormActions, type FormErrors, type FormValues } from '../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { Tried } from '../edit-plan.ts'
import type { Board } from '../plans/read-board.ts'
import { presenceWords } from '../words.ts'
import { EditOutcome } from './edit-outcome.tsx'
import { PresencePage } from './frame.tsx'
import { useNames } from './names.ts'
import { PossibleHours } from './possible-hours.tsx'
import { PutFields, putValues } from './put-fields.tsx'

interface NewVisitPageProps {
  board: Board
  today: Day
  values: FormValues
  errors: FormErrors
  /** What would come of it. */
  tried: Tried | null
}

/** Adds one visit: first what that would break is shown, then it is saved. */
export function NewVisitPage({ board, today, values, errors, tried }: NewVisitPageProps) {
  const { plans: words } = useWords(presenceWords)
  const names = useNames(board)
  const path = `/desk/presence-plan/plans/${board.plan.id}/visits`
  const places = board.instance.wishes.map(({ id }) => ({ value: id, label: `${names.placeOf(id)} (${names.districtOf(id)})` }))
  const chosen = places.find(({ value }) => value === values.wishId)
  return (
    <PresencePage part="plans" title={words.add} deeper>
      <PageHeading over={words.versionText(board.plan.version)} title={words.add} lead={words.addLead} />
      {chosen && <Facts facts={[{ term: words.possible, value: <PossibleHours board={board} wishId={chosen.value} /> }]} />}
      {tried && (
        <EditOutcome
          board={board}
          edited={tried.edited}
          path={path}
          values={putValues(values, ['wishId', 'teamId', 'day', 'arrive'])}
          save={words.saveAdd}
        />
      )}
      <Section title={words.add}>
        <Form path={`${path}/new`} method="get" prefix="add" label={words.add} values={values} errors={errors}>
          <Select name="wishId" label={words.place} options={places} required />
          <PutFields board={board} today={today} />
          <FormActions>
            <Submit>{words.look}</Submit>
          </FormActions>
        </Form>
      </Section>
    </PresencePage>
  )
}
