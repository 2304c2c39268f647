import { Submit } from '../../platform/ui/button.tsx'
import { Checkboxes } from '../../platform/ui/choices.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Import } from '../import.ts'
import { type Field, fieldsOf } from '../kind.ts'
import { mainField, type Row } from '../preview.ts'
import { exchangeWords } from '../words.ts'

interface CorrectionsProps {
  file: Import
  rows: readonly Row[]
  wordOf: (slice: string, reason: string) => string
}

/** More would be a long way for a thumb: the rest comes when these are done. */
const most = 25

/** Each row that is hindered, with the cells that hinder it: corrected here, or left out. */
export function CorrectionsForm({ file, rows, wordOf }: CorrectionsProps) {
  const { preview: words } = useWords(exchangeWords)
  const shown = rows.slice(0, most)
  const fieldOf = (row: Row, field: Field) => `cell.${row.nth}.${file.mapping.indexOf(field)}`
  const problems = shown.flatMap((row) => row.problems.map((problem) => ({ row, ...problem })))
  const errors = Object.fromEntries(
    problems.map(({ row, field, slice, reason }) => [fieldOf(row, field), `${words.row(row.number)}: ${wordOf(slice, reason)}`]),
  )
  const values = Object.fromEntries(
    shown.flatMap((row) => fieldsOf[file.kind].map((field): [string, string] => [fieldOf(row, field), row.cells[field] ?? ''])),
  )
  return (
    <Section title={words.corrections} id="corrections">
      <p class="quiet">{words.correctionsLead}</p>
      <Form path={`/desk/imports/${file.id}/corrections`} prefix="row" label={words.corrections} values={values} errors={errors}>
        {shown.map((row) => (
          <RowFields file={file} row={row} />
        ))}
        {rows.length > shown.length && <p class="quiet">{words.more(rows.length - shown.length)}</p>}
        <FormActions>
          <Submit>{words.saveCorrections}</Submit>
        </FormActions>
      </Form>
    </Section>
  )
}

function RowFields({ file, row }: { file: Import; row: Row }) {
  const { preview: words, fields } = useWords(exchangeWords)
  const labels: Record<string, string> = fields[file.kind]
  // A place is wrong as a whole: both of its numbers are there to be corrected.
  const both = (field: Field): Field[] => (field === 'latitude' ? ['latitude', 'longitude'] : [field])
  const wrong = [...new Set(row.problems.flatMap(({ field }) => both(field)))].filter((field) => file.mapping.includes(field))
  const name = row.cells[mainField[file.kind]]
  return (
    <div class="import-row">
      <h3>
        {words.row(row.number)} {name && <UserText>{name}</UserText>}
      </h3>
      <input type="hidden" name="shown" value={String(row.nth)} />
      {wrong.map((field) => (
        <TextInput name={`cell.${row.nth}.${file.mapping.indexOf(field)}`} label={labels[field]!} />
      ))}
      <div class="choice">
        <input type="checkbox" id={`leave-${row.nth}`} name="leftOut" value={String(row.nth)} />
        <label for={`leave-${row.nth}`}>{words.leave}</label>
      </div>
    </div>
  )
}

/** Rows that were left out can come back. */
export function RestoreForm({ file, rows }: { file: Import; rows: readonly Row[] }) {
  const { preview: words } = useWords(exchangeWords)
  const options = rows.slice(0, 100).map((row) => ({
    value: String(row.nth),
    label: `${words.row(row.number)} · ${row.cells[mainField[file.kind]] ?? ''}`,
  }))
  return (
    <Section title={words.leftOutTitle}>
      <Form
        path={`/desk/imports/${file.id}/corrections`}
        prefix="left"
        label={words.restore}
        values={{ leftOut: options.map(({ value }) => value) }}
      >
        {options.map(({ value }) => (
          <input type="hidden" name="shown" value={value} />
        ))}
        <Checkboxes name="leftOut" label={words.restore} hint={words.restoreLead} options={options} />
        <FormActions>
          <Submit weight="secondary">{words.saveCorrections}</Submit>
        </FormActions>
      </Form>
    </Section>
  )
}
