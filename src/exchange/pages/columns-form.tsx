import { Submit } from '../../platform/ui/button.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Form, FormActions, type FormErrors } from '../../platform/ui/form.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Import } from '../import.ts'
import { type Field, fieldsOf, requiredOf } from '../kind.ts'
import { exchangeWords } from '../words.ts'

interface ColumnsFormProps {
  file: Import
  missing: readonly Field[]
  errors: FormErrors
}

/** Which column fills which field: found by itself, corrected by a person. */
export function ColumnsForm({ file, missing, errors }: ColumnsFormProps) {
  const { preview: words, fields, template } = useWords(exchangeWords)
  const { id, kind, headers, rows, mapping } = file
  const labels: Record<string, string> = fields[kind]
  const required: readonly string[] = requiredOf[kind]
  const options = fieldsOf[kind].map((field) => ({
    value: field,
    label: required.includes(field) ? `${labels[field]} (${template.required})` : labels[field]!,
  }))
  const wrong = Object.keys(errors).some((name) => name.startsWith('columns.'))
  const values = Object.fromEntries(mapping.map((field, nth) => [`columns.${nth}`, field ?? '']))
  return (
    <Disclosure summary={words.columns} open={missing.length > 0 || wrong}>
      <Form path={`/desk/imports/${id}/mapping`} prefix="columns" label={words.columns} values={values} errors={wrong ? errors : {}}>
        <p class="quiet">{words.columnsLead}</p>
        {headers.map((header, nth) => (
          <Select
            name={`columns.${nth}`}
            label={words.column(header || String(nth + 1))}
            hint={sampleOf(rows, nth, words.sample)}
            options={options}
          />
        ))}
        <FormActions>
          <Submit weight="secondary">{words.saveColumns}</Submit>
        </FormActions>
      </Form>
    </Disclosure>
  )
}

function sampleOf(rows: Import['rows'], column: number, label: string): string {
  const sample = rows.find((row) => row[column])?.[column] ?? '—'
  return `${label} ${sample.length > 60 ? `${sample.slice(0, 60)}…` : sample}`
}
