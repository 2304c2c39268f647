import type { Returned } from '../../platform/http/submit.ts'
import { ButtonLink, Submit } from '../../platform/ui/button.tsx'
import { Radios } from '../../platform/ui/choices.tsx'
import { DateInput } from '../../platform/ui/date-input.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { FileInput } from '../../platform/ui/file-input.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { formats } from '../export-table.ts'
import type { Kind } from '../kind.ts'
import { mostBytes } from '../limits.ts'
import type { ImportLine } from '../queries/imports.ts'
import { exchangeWords } from '../words.ts'
import { ImportList } from './import-list.tsx'

export interface ExchangeProps {
  mayImport: readonly Kind[]
  mayExport: readonly Kind[]
  imports: readonly ImportLine[]
  returned?: Returned & { form: 'import' | 'export' }
}

/** Tables that come in and go out. */
export function ExchangePage({ mayImport, mayExport, imports, returned }: ExchangeProps) {
  const { page: words } = useWords(exchangeWords)
  const of = (form: 'import' | 'export') => (returned?.form === form ? { values: returned.values, errors: returned.errors } : {})
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} />
      {mayImport.length > 0 && <ImportForm kinds={mayImport} {...of('import')} />}
      {mayExport.length > 0 && <ExportForm kinds={mayExport} {...of('export')} />}
      {mayImport.length > 0 && <ImportList imports={imports} />}
    </DeskPage>
  )
}

function useKindOptions() {
  const { kinds: names } = useWords(exchangeWords)
  return (kinds: readonly Kind[]) => kinds.map((kind) => ({ value: kind, label: names[kind] }))
}

function ImportForm({ kinds, ...returned }: { kinds: readonly Kind[] } & Partial<Returned>) {
  const { page: words, kinds: names } = useWords(exchangeWords)
  const options = useKindOptions()
  return (
    <Section title={words.import} id="import">
      <p class="quiet">{words.importLead}</p>
      {kinds.includes('schools') && <p class="quiet">{words.importSchools}</p>}
      <Form path="/desk/imports" files prefix="import" label={words.import} values={{ kind: kinds[0] }} {...returned}>
        <Radios name="kind" label={words.what} options={options(kinds)} inline required />
        <FileInput
          name="file"
          label={words.file}
          accept=".csv,.xlsx,.txt,text/csv,.json,.geojson,application/geo+json"
          megabytes={mostBytes / 1024 / 1024}
          required
        />
        <FormActions>
          <Submit>{words.read}</Submit>
        </FormActions>
      </Form>
      <h3 class="exchange-templates">{words.templates}</h3>
      <p class="quiet">{words.templatesLead}</p>
      <div class="cluster">
        {kinds.map((kind) => (
          <ButtonLink path={`/desk/exchange/${kind}.xlsx`} icon="download" weight="quiet">
            {names[kind]}
          </ButtonLink>
        ))}
      </div>
    </Section>
  )
}

function ExportForm({ kinds, ...returned }: { kinds: readonly Kind[] } & Partial<Returned>) {
  const { page: words } = useWords(exchangeWords)
  const options = useKindOptions()
  return (
    <Section title={words.export} id="export">
      <p class="quiet">{words.exportLead}</p>
      <Form path="/desk/exports" prefix="export" label={words.export} values={{ kind: kinds[0], format: 'xlsx' }} {...returned}>
        <Radios name="kind" label={words.exportWhat} options={options(kinds)} inline required />
        <Radios
          name="format"
          label={words.format}
          options={formats.map((format) => ({ value: format, label: words.formats[format] }))}
          inline
          required
        />
        <DateInput name="from" label={words.from} />
        <DateInput name="to" label={words.to} />
        <FormActions>
          <Submit icon="download">{words.download}</Submit>
        </FormActions>
      </Form>
    </Section>
  )
}
