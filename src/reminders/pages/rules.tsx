import type { Returned } from '../../platform/http/submit.ts'
import type { MailRule } from '../../platform/mail/quiet-hours.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { OfficeRow } from '../queries/rules.ts'
import type { Chain } from '../reminder.ts'
import { remindersWords } from '../words.ts'
import { everyHour } from './hours.ts'
import { OversightList } from './oversight-list.tsx'

interface RulesProps {
  rule: MailRule
  offices: readonly OfficeRow[]
  chain: Chain
  again: { rule?: Returned; office?: Returned & { id: string } }
}

/** The hours of mail, and who hears of whose lateness. */
export function RulesPage({ rule, offices, chain, again }: RulesProps) {
  const { rules, page } = useWords(remindersWords)
  const stored = Object.fromEntries(Object.entries(rule).map(([name, value]) => [name, String(value)]))
  return (
    <DeskPage title={rules.title} trail={[{ path: '/desk/reminders', label: page.title }]}>
      <PageHeading title={rules.title} lead={rules.lead} />
      <Section title={rules.hours}>
        <Form path="/desk/reminders/rules" label={rules.hours} values={again.rule?.values ?? stored} errors={again.rule?.errors}>
          <Select name="quietFrom" label={rules.quietFrom} hint={rules.quietHint} options={everyHour} required />
          <Select name="quietUntil" label={rules.quietUntil} options={everyHour} required />
          <Select name="followersAt" label={rules.followersAt} options={everyHour} required />
          <Select name="remindersAt" label={rules.remindersAt} options={everyHour} required />
          <TextInput name="beforeDays" label={rules.beforeDays} type="number" inputmode="numeric" width="short" required />
          <FormActions>
            <Submit />
          </FormActions>
        </Form>
      </Section>
      <Section title={rules.chain}>
        <div class="stack">
          <p>{rules.chainText}</p>
          <OversightList offices={offices} chain={chain} again={again.office} />
        </div>
      </Section>
    </DeskPage>
  )
}
