import { writeFile } from 'node:fs/promises'
import { type Call, type Output, UsageError } from '../platform/cli/command.ts'
import type { Context } from '../platform/context.ts'
import { createPrinter } from '../platform/pdf/printer.ts'
import { isLanguage } from '../platform/words/language.ts'
import { printInvitations } from './print-invitations.ts'
import { listCountedAreas } from './queries/counts.ts'
import { listWaves } from './queries/waves.ts'
import { refuse } from './refusal.ts'
import { sheetOf } from './sheet-document.ts'
import { ar } from './words.ar.ts'

export const printing = {
  invitations: { type: 'string' },
  area: { type: 'string' },
  pdf: { type: 'string' },
  language: { type: 'string' },
} as const

/** `qurb trust --invitations`: the same sheet as at the desk, in a file that only its owner can read. */
export async function printSheet(values: Call['values'], context: Context): Promise<Output> {
  const { wave: ref, invitations, pdf, area = '', language = 'ar' } = values
  if (typeof ref !== 'string' || typeof invitations !== 'string' || typeof pdf !== 'string') throw new UsageError(ar.cli.sheetNeeds)
  if (typeof language !== 'string' || !isLanguage(language)) throw new UsageError(ar.cli.sheetNeeds)
  const { db, actor } = context
  const [wave] = await listWaves(db, actor.commandId, ref)
  if (!wave) throw refuse('missing', 'waveUnknown')
  const areas = await listCountedAreas(db, actor.commandId, wave.id)
  const named = areas.find(({ nameAr, nameFr }) => [nameAr, nameFr].includes(String(area)))
  // Meetings and sessions are asked about in the whole city.
  const areaId = (named ?? (areas.length === 1 && area === '' ? areas[0] : undefined))?.id ?? ''
  const made = await printInvitations(context, { waveId: wave.id, areaId, howMany: invitations })
  const printer = createPrinter()
  try {
    const file = await printer.print(await sheetOf(context, language, made))
    await writeFile(pdf, file, { mode: 0o600 })
    return { text: `${pdf}: ${file.length} bytes`, json: { wave: ref, invitations: made.tokens.length, file: pdf, bytes: file.length } }
  } finally {
    await printer.close()
  }
}
