import type { Slice } from '../platform/slice.ts'
import { cancelImport } from './cancel-import.ts'
import { carryOutImport } from './carry-out-import.ts'
import { commands } from './cli.ts'
import { confirmImport } from './confirm-import.ts'
import { correctRows } from './correct-rows.ts'
import { discardImport } from './discard-import.ts'
import { exportTable } from './export-table.ts'
import { keepCommunes } from './keep-communes.ts'
import { mapColumns } from './map-columns.ts'
import { mayExportAny, mayImportAny } from './permissions.ts'
import { routes } from './routes.tsx'
import { uploadFile } from './upload-file.ts'
import { exchangeWords } from './words.ts'

/** Tables that come in and go out: associations, demands, meetings. */
export const exchange: Slice = {
  name: 'exchange',
  words: exchangeWords,
  actions: [uploadFile, mapColumns, correctRows, keepCommunes, confirmImport, carryOutImport, cancelImport, discardImport, exportTable],
  routes,
  commands,
  menu: ({ actor, language }) =>
    mayExportAny(actor) || mayImportAny(actor) ? [{ path: '/desk/exchange', label: exchangeWords[language].menu }] : [],
}
