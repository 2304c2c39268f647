import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Figures } from '../../platform/ui/figures.tsx'
import type { FormErrors } from '../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Import } from '../import.ts'
import type { Preview } from '../preview.ts'
import { exchangeWords } from '../words.ts'
import { ColumnsForm } from './columns-form.tsx'
import { CommunesForm } from './communes-form.tsx'
import { CorrectionsForm, RestoreForm } from './corrections-form.tsx'
import { ChangedRows, KnownRows, NewRows } from './row-tables.tsx'

export interface PreviewProps {
  file: Import
  preview: Preview
  wordOf: (slice: string, reason: string) => string
  /** What hindered the last act. */
  errors?: FormErrors
}

/** What would be made of a file, and what hinders it: nothing is made before somebody says so. */
export function PreviewPage({ file, preview, wordOf, errors = {} }: PreviewProps) {
  const { preview: words, page, fields } = useWords(exchangeWords)
  const { toMake, toChange, toCorrect, known, leftOut, missing } = preview
  const labels: Record<string, string> = fields[file.kind]
  const ready = missing.length === 0 && toCorrect.length === 0 && toMake.length + toChange.length > 0
  return (
    <DeskPage title={words.title(file.kind)} trail={[{ path: '/desk/exchange', label: page.title }]}>
      <PageHeading over={<UserText>{file.fileName}</UserText>} title={words.title(file.kind)} lead={words.nothingYet} />
      <Hindrances file={file} errors={errors} wordOf={wordOf} />
      <Figures
        label={words.counts}
        figures={[
          { n: toMake.length, label: words.toMake, tone: 'done' },
          ...(toChange.length > 0 ? [{ n: toChange.length, label: words.toChange, tone: 'done' as const }] : []),
          { n: toCorrect.length, label: words.toCorrect, tone: toCorrect.length > 0 ? 'late' : 'plain' },
          { n: known.length, label: words.known },
          { n: leftOut.length, label: words.leftOut },
        ]}
      />
      {missing.length > 0 && (
        <Callout tone="warning" title={words.missing}>
          <p>{missing.map((field) => labels[field]).join(' · ')}</p>
        </Callout>
      )}
      <ColumnsForm file={file} missing={missing} errors={errors} />
      <CommunesForm file={file} outside={toCorrect.some(isOutside)} errors={errors} />
      {missing.length === 0 && toCorrect.length > 0 && <CorrectionsForm file={file} rows={toCorrect} wordOf={wordOf} />}
      {known.length > 0 && <KnownRows file={file} rows={known} />}
      {toMake.length > 0 && missing.length === 0 && <NewRows file={file} rows={toMake} />}
      {toChange.length > 0 && missing.length === 0 && <ChangedRows file={file} rows={toChange} />}
      {leftOut.length > 0 && <RestoreForm file={file} rows={leftOut} />}
      <Section title={words.allOrNothing}>
        <div class="cluster">
          {ready && (
            <PostButton path={`/desk/imports/${file.id}/confirmation`} weight="primary" icon="check">
              {words.confirm(toMake.length + toChange.length)}
            </PostButton>
          )}
          <PostButton path={`/desk/imports/${file.id}/discarding`} weight="quiet">
            {words.discard}
          </PostButton>
        </div>
      </Section>
    </DeskPage>
  )
}

const isOutside = ({ problems }: Preview['rows'][number]) => problems.some(({ reason }) => reason === 'outsideCommand')

function Hindrances({ file, errors, wordOf }: Pick<PreviewProps, 'file' | 'wordOf'> & { errors: FormErrors }) {
  const { preview: words } = useWords(exchangeWords)
  const { failure } = file
  const said = errors[''] ?? Object.entries(errors).find(([name]) => name !== 'communes' && !name.startsWith('columns.'))?.[1]
  return (
    <>
      {failure && (
        <Callout tone="warning">
          <p>
            {'cancelled' in failure
              ? words.cancelled
              : `${failure.row ? words.failed(failure.row) : ''} ${wordOf(failure.slice, failure.reason)}`}
          </p>
        </Callout>
      )}
      {said && (
        <Callout tone="warning">
          <p>{said}</p>
        </Callout>
      )}
    </>
  )
}
