import { Submit } from '../../platform/ui/button.tsx'
import { Checkboxes } from '../../platform/ui/choices.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Form, FormActions, type FormErrors } from '../../platform/ui/form.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { formatNumber } from '../../platform/words/numbers.ts'
import type { Import } from '../import.ts'
import { exchangeWords } from '../words.ts'

interface CommunesFormProps {
  file: Import
  /** Something of the list lies outside of the command. */
  outside: boolean
  errors: FormErrors
}

/** Where a list names several communes: which of them are of the command. */
export function CommunesForm({ file: { id, rows, mapping, leftOut }, outside, errors }: CommunesFormProps) {
  const { preview: words } = useWords(exchangeWords)
  const { language } = useView()
  const column = mapping.indexOf('commune')
  const counts = [...Map.groupBy(rows.keys(), (nth) => rows[nth]![column] ?? '')].filter(([commune]) => commune !== '')
  if (column < 0 || counts.length < 2) return null
  const out = new Set(leftOut)
  const options = counts
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([commune, nths]) => ({ value: commune, label: `${commune} (${formatNumber(language, nths.length)})` }))
  const kept = counts.filter(([, nths]) => nths.some((nth) => !out.has(nth))).map(([commune]) => commune)
  return (
    <Disclosure summary={words.communes} open={outside || errors.communes !== undefined}>
      <Form
        path={`/desk/imports/${id}/communes`}
        prefix="communes"
        label={words.communes}
        values={{ communes: kept }}
        errors={errors.communes ? { communes: errors.communes } : {}}
      >
        <Checkboxes name="communes" label={words.communes} hint={words.communesLead} options={options} />
        <FormActions>
          <Submit weight="secondary">{words.keepCommunes}</Submit>
        </FormActions>
      </Form>
    </Disclosure>
  )
}
