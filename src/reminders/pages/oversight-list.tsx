import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { OfficeRow } from '../queries/rules.ts'
import type { Chain } from '../reminder.ts'
import { remindersWords } from '../words.ts'

interface OversightProps {
  offices: readonly OfficeRow[]
  chain: Chain
  again: (Returned & { id: string }) | undefined
}

/** Every office with who hears of its lateness; each can be changed where it stands. */
export function OversightList({ offices, chain, again }: OversightProps) {
  const { language } = useView()
  const { rules } = useWords(remindersWords)
  const nameOf = (office: OfficeRow) => (language === 'ar' ? office.nameAr : office.nameFr)
  return (
    <div>
      {offices.map((office) => {
        const { chiefOfficeId = null, afterDays = 0 } = chain.oversight.get(office.id) ?? {}
        const chief = offices.find(({ id }) => id === chiefOfficeId)
        const returned = again?.id === office.id ? again : undefined
        const summary = (
          <span id={`office-${office.id}`}>
            <UserText>{nameOf(office)}</UserText> · {chief ? rules.afterDays(afterDays) : rules.nobody}
            {chief && ' · '}
            {chief && <UserText>{nameOf(chief)}</UserText>}
          </span>
        )
        return (
          <Disclosure summary={summary} open={returned !== undefined}>
            <Form
              path={`/desk/reminders/rules/offices/${office.id}`}
              label={nameOf(office)}
              prefix={`office-${office.id}`}
              values={returned?.values ?? { chiefOfficeId: chiefOfficeId ?? '', afterDays: String(afterDays) }}
              errors={returned?.errors}
            >
              <Select
                name="chiefOfficeId"
                label={rules.chief}
                options={offices.filter(({ id }) => id !== office.id).map((one) => ({ value: one.id, label: nameOf(one) }))}
              />
              <TextInput name="afterDays" label={rules.after} type="number" inputmode="numeric" width="short" required />
              <FormActions>
                <Submit>{rules.change}</Submit>
              </FormActions>
            </Form>
          </Disclosure>
        )
      })}
    </div>
  )
}
