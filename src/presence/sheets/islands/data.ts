import type { Language } from '../../../platform/words/language.ts'
import type { Pad } from '../pages/pad.tsx'
import type { Sheet } from '../sheet.ts'

/** What the server sends along with the page. */
export interface SheetData {
  language: Language
  path: string
  closed: Pad['closed']
  sheet: Sheet
  /** Minutes by which the clocks of Morocco are ahead of universal time on this day. */
  ahead: number
  worker: string
}

export function sheetData(): SheetData {
  return JSON.parse(document.getElementById('sheet-data')!.textContent!)
}

/** The day and the minute that the clocks of Morocco show, whatever zone this phone is set to. */
export function clock({ ahead }: SheetData): { day: string; minute: number } {
  const local = new Date(Date.now() + ahead * 60_000)
  return { day: local.toISOString().slice(0, 10), minute: local.getUTCHours() * 60 + local.getUTCMinutes() }
}
