import type { Returned } from '../../platform/http/submit.ts'
import type { MailRule } from '../../platform/mail/quiet-hours.ts'
import { MoreLink, Submit } from '../../platform/ui/button.tsx'
import { Radios } from '../../platform/ui/choices.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { Ltr } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { languageNames, languages } from '../../platform/words/language.ts'
import type { Wish } from '../queries/rules.ts'
import { remindersWords } from '../words.ts'
import { loudHours, timeOf } from './hours.ts'

interface WishProps extends Partial<Returned> {
  rule: MailRule
  wish: Wish
  address: string | null
  /** Whether there is anything of which this person is reminded. */
  reminded: boolean
  reads: { rules: boolean; deliveries: boolean }
}

/** How one is reminded. */
export function WishPage({ rule, wish, address, reminded, reads, values, errors }: WishProps) {
  const { page } = useWords(remindersWords)
  const stored = {
    atHour: wish.atHour === null ? '' : String(wish.atHour),
    what: wish.onlyLate ? 'late' : 'daily',
    language: wish.language,
  }
  return (
    <DeskPage title={page.title}>
      <PageHeading title={page.title} lead={reminded ? page.lead : page.leadOthers} />
      <div class="stack">
        {address ? (
          <p>
            {page.to} <Ltr>{address}</Ltr>
          </p>
        ) : (
          <Callout tone="warning">
            <p>{page.noAddress}</p>
          </Callout>
        )}
        <Form path="/desk/reminders" values={values ?? stored} errors={errors}>
          {reminded ? <HourAndOccasion rule={rule} /> : <input type="hidden" name="what" value="daily" />}
          <Radios
            name="language"
            label={page.language}
            hint={page.languageHint}
            required
            options={languages.map((language) => ({ value: language, label: languageNames[language] }))}
          />
          <FormActions>
            <Submit />
          </FormActions>
        </Form>
        {reads.rules && (
          <p>
            <MoreLink path="/desk/reminders/rules">{page.rules}</MoreLink>
          </p>
        )}
        {reads.deliveries && (
          <p>
            <MoreLink path="/desk/reminders/deliveries">{page.deliveries}</MoreLink>
          </p>
        )}
      </div>
    </DeskPage>
  )
}

function HourAndOccasion({ rule }: { rule: MailRule }) {
  const { page } = useWords(remindersWords)
  return (
    <>
      <Select name="atHour" label={page.at} hint={page.atUsual(timeOf(rule.remindersAt))} options={loudHours(rule)} />
      <Radios
        name="what"
        label={page.what}
        required
        options={[
          { value: 'daily', label: page.daily },
          { value: 'late', label: page.onlyLate, hint: page.onlyLateHint },
        ]}
      />
    </>
  )
}
