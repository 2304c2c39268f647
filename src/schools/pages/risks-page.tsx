import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { Radios } from '../../platform/ui/choices.tsx'
import { DateInput } from '../../platform/ui/date-input.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useName } from '../../platform/ui/use-name.ts'
import { useWords } from '../../platform/ui/view.ts'
import type { Day } from '../../platform/words/dates.ts'
import { type HalfLives, type RiskObservation, riskBands, riskKinds, riskSources, weights } from '../risk.ts'
import { schoolsWords } from '../words.ts'
import { RiskList } from './risk-list.tsx'

/** Its name, where what is recorded is sent, and whether something may still be recorded there. */
export interface RisksPlace {
  nameAr: string
  nameFr: string | null
  path: string
  open: boolean
}

interface RisksPageProps extends Partial<Returned> {
  place: RisksPlace
  risks: readonly RiskObservation[]
  halfLives: HalfLives
  today: Day
}

/** What was seen around one school, or at one point of the city. */
export function RisksPage({ place, risks, halfLives, today, values, errors }: RisksPageProps) {
  const { risks: words, list } = useWords(schoolsWords)
  const nameOf = useName()
  const trail = [
    { path: '/desk/schools', label: list.title },
    { path: '/desk/schools/risks', label: list.risks },
  ]
  const options = <Value extends string>(all: readonly Value[], labels: Record<Value, string>) =>
    all.map((value) => ({ value, label: labels[value] }))
  return (
    <DeskPage title={words.title} trail={trail}>
      <PageHeading over={<UserText>{nameOf(place)}</UserText>} title={words.title} lead={words.lead} />
      {risks.length === 0 ? <EmptyState title={words.none} /> : <RiskList risks={risks} halfLives={halfLives} today={today} />}
      {place.open && (
        <Section title={words.record}>
          <Form path={place.path} values={values ?? { observedOn: today }} errors={errors ?? {}}>
            <Select name="kind" label={words.kind} options={options(riskKinds, words.kinds)} required />
            <Select name="band" label={words.band} options={options(riskBands, words.bands)} required />
            <Select name="source" label={words.source} hint={words.sourceHint} options={options(riskSources, words.sources)} required />
            <Radios
              name="weight"
              label={words.weight}
              hint={words.weightHint}
              options={weights.map((weight) => ({ value: String(weight), label: String(weight) }))}
              inline
              required
            />
            <DateInput name="observedOn" label={words.observedOn} max={today} required />
            <TextInput name="note" label={words.note} hint={words.noteHint} />
            <FormActions>
              <Submit>{words.save}</Submit>
            </FormActions>
          </Form>
        </Section>
      )}
    </DeskPage>
  )
}
