import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import * as input from './input.ts'
import { mostColumns, mostRows } from './limits.ts'
import { mayImport } from './permissions.ts'
import { insertImport } from './queries/imports.ts'
import { mapHeaders } from './read/mapping.ts'
import { refuse } from './refusal.ts'

const row = v.pipe(v.array(input.cell, refuse.key('invalid')), v.maxLength(mostColumns, refuse.key('tooManyColumns')))

/** Keeps a table that was read from a file, so that it can be looked at before anything is made of it. The same file is kept once. */
export const uploadFile = defineAction({
  id: 'exchange.upload-file',
  input: v.object({
    kind: input.kind,
    fileName: v.pipe(v.string(refuse.key('fileMissing')), v.trim(), v.nonEmpty(refuse.key('fileMissing'))),
    fileHash: v.pipe(v.string(refuse.key('fileMissing')), v.nonEmpty(refuse.key('fileMissing'))),
    headers: row,
    rows: v.pipe(
      v.array(row, refuse.key('noRows')),
      v.minLength(1, refuse.key('noRows')),
      v.maxLength(mostRows, refuse.key('tooManyRows')),
    ),
  }),
  find: async () => null,
  may: (actor, _found, { kind }) => mayImport(actor, kind),
  run: async ({ db, actor, newId, now }, _found, { fileName, ...file }) => {
    const mapping = mapHeaders(file.kind, file.headers)
    const known = { id: newId(), mapping, fileName: fileName.slice(-120), accountId: actor.accountId, uploadedAt: now() }
    const { id, state } = await insertImport(db, actor.commandId, { ...file, ...known })
    if (state === 'done') throw refuse('conflict', 'fileImported', { file: 'fileImported' })
    return { id }
  },
  note: (_found, { kind, rows }, { id }) => ({ subject: `import:${id}`, facts: { kind, rows: rows.length } }),
})
