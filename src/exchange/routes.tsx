import { createHash } from 'node:crypto'
import { Hono, type Context as HonoContext } from 'hono'
import type { Env } from '../platform/http/env.ts'
import { type Returned, submit } from '../platform/http/submit.ts'
import { isId } from '../platform/ids.ts'
import { Refusal } from '../platform/refusal.ts'
import { dayOf } from '../platform/words/dates.ts'
import { splitPath } from '../platform/words/language.ts'
import { cancelImport } from './cancel-import.ts'
import { confirmImport } from './confirm-import.ts'
import { correctRows } from './correct-rows.ts'
import { discardImport } from './discard-import.ts'
import { exportFile, mediaTypes } from './export-file.ts'
import { exportTable, type Format, formats } from './export-table.ts'
import { keepCommunes } from './keep-communes.ts'
import { type Kind, kinds } from './kind.ts'
import { mapColumns } from './map-columns.ts'
import { ExchangePage } from './pages/exchange-page.tsx'
import { PreviewPage } from './pages/preview-page.tsx'
import { ProgressPage } from './pages/progress-page.tsx'
import { mayExport, mayExportAny, mayImport, mayImportAny } from './permissions.ts'
import { previewOf } from './preview.ts'
import { findImport, findProgress, listImports } from './queries/imports.ts'
import { readFile } from './read/read-file.ts'
import { refuse } from './refusal.ts'
import { sent } from './send.ts'
import { correctionsOf, listOf } from './shapes.ts'
import { templateOf } from './template.ts'
import { uploadFile } from './upload-file.ts'

type C = HonoContext<Env>

export const routes = new Hono<Env>()
  .get('/desk/exchange', async (c) => c.var.page(await exchangePage(c)))
  .get('/desk/exchange/:file', (c) => {
    const [kind, format] = c.req.param('file').split('.') as [Kind, Format]
    if (!kinds.includes(kind) || !formats.includes(format)) throw refuse('missing', 'kindMissing')
    if (!mayImport(c.var.context.actor, kind)) throw refuse('forbidden', 'upload-file')
    const { type, body } = templateOf(kind, format, languageOf(c))
    return sent(c, body, type, `qurb-${kind}.${format}`)
  })
  .post('/desk/imports', upload)
  .get('/desk/imports/:id', async (c) => c.var.page(await importPage(c)))
  .post('/desk/imports/:id/mapping', (c) =>
    submit(c, mapColumns, {
      with: known(c),
      shape: (values) => ({ columns: listOf(values, 'columns') }),
      done: () => pathTo(c),
      again: again(c),
    }),
  )
  .post('/desk/imports/:id/corrections', (c) =>
    submit(c, correctRows, { with: known(c), shape: correctionsOf, done: () => pathTo(c), again: again(c) }),
  )
  .post('/desk/imports/:id/communes', (c) =>
    submit(c, keepCommunes, {
      with: known(c),
      shape: ({ communes = [] }) => ({ communes: [communes].flat() }),
      done: () => pathTo(c),
      again: again(c),
    }),
  )
  .post('/desk/imports/:id/confirmation', (c) => submit(c, confirmImport, { with: known(c), done: () => pathTo(c), again: again(c) }))
  .post('/desk/imports/:id/cancellation', (c) => submit(c, cancelImport, { with: known(c), done: () => pathTo(c) }))
  .post('/desk/imports/:id/discarding', (c) => submit(c, discardImport, { with: known(c), done: () => '/desk/exchange' }))
  .post('/desk/exports', async (c) => {
    const values = Object.fromEntries(Object.entries(await c.req.parseBody()).filter(([, value]) => typeof value === 'string'))
    try {
      const wanted = await exportTable(c.var.context, values)
      const { db, actor } = c.var.context
      const name = `qurb-${wanted.kind}-${dayOf(c.var.context.now())}.${wanted.format}`
      return sent(c, exportFile({ db, actor }, wanted, languageOf(c)), mediaTypes[wanted.format], name)
    } catch (error) {
      return returned(c, error, 'export', values as Record<string, string>)
    }
  })

async function upload(c: C): Promise<Response> {
  const { kind = '', file } = (await c.req.parseBody()) as { kind?: string; file?: File | string }
  try {
    const known = kinds.find((one) => one === kind)
    if (!known) throw refuse('invalid', 'kindMissing', { kind: 'kindMissing' })
    // Who may not bring it is told so before the file is read.
    if (!mayImport(c.var.context.actor, known)) throw refuse('forbidden', 'upload-file')
    if (!(file instanceof File) || file.name === '') throw refuse('invalid', 'fileMissing', { file: 'fileMissing' })
    const bytes = new Uint8Array(await file.arrayBuffer())
    const table = await readFile(bytes, known)
    const fileHash = createHash('sha256').update(bytes).digest('hex')
    const { id } = await uploadFile(c.var.context, { kind, fileName: file.name, fileHash, ...table })
    return c.redirect(c.var.href(`/desk/imports/${id}?done=${uploadFile.id}`), 303)
  } catch (error) {
    return returned(c, error, 'import', { kind })
  }
}

/** The page of both forms again, with what is wrong. */
async function returned(c: C, error: unknown, form: 'import' | 'export', values: Record<string, string>): Promise<Response> {
  if (!(error instanceof Refusal) || !(error.kind === 'invalid' || error.kind === 'conflict')) throw error
  const reasons = Object.entries(error.fields)
  const errors = Object.fromEntries(
    (reasons.length > 0 ? reasons : [['', error.reason]]).map(([name, reason]) => [name, c.var.wordOf(error.slice, reason!)]),
  )
  return c.var.page(await exchangePage(c, { form, values, errors }), error.kind === 'invalid' ? 422 : 409)
}

async function exchangePage(c: C, returned?: Returned & { form: 'import' | 'export' }) {
  const { db, actor } = c.var.context
  if (!mayExportAny(actor) && !mayImportAny(actor)) throw refuse('forbidden', 'read')
  const may = { mayImport: kinds.filter((kind) => mayImport(actor, kind)), mayExport: kinds.filter((kind) => mayExport(actor, kind)) }
  const imports = may.mayImport.length > 0 ? (await listImports(db, actor.commandId)).filter(({ kind }) => mayImport(actor, kind)) : []
  return <ExchangePage {...may} imports={imports} {...(returned && { returned })} />
}

async function importPage(c: C, back?: Returned) {
  const { db, actor, now } = c.var.context
  const { importId } = known(c)
  const progress = await findProgress(db, actor.commandId, importId)
  if (!mayImport(actor, progress.kind)) throw refuse('forbidden', 'upload-file')
  if (progress.state !== 'preview') return <ProgressPage progress={progress} />
  const file = await findImport(db, actor.commandId, importId)
  const preview = await previewOf(db, actor.commandId, file, dayOf(now()))
  return <PreviewPage file={file} preview={preview} wordOf={c.var.wordOf} {...(back && { errors: back.errors })} />
}

const again = (c: C) => (back: Returned) => importPage(c, back)
const pathTo = (c: C) => `/desk/imports/${known(c).importId}`
const languageOf = (c: C) => splitPath(new URL(c.req.url).pathname).language

function known(c: C): { importId: string } {
  const importId = c.req.param('id') ?? ''
  if (!isId(importId)) throw refuse('missing', 'importUnknown')
  return { importId }
}
