import { newId } from '../../../platform/ui/islands/new-id.ts'
import { parseHour } from '../../hours.ts'
import type { Hindrance } from '../hindrance.ts'
import type { Mark, MarkKind } from '../mark.ts'
import { clock, type SheetData } from './data.ts'

/** What a form says; null where its hour must be written first. An hour that was left empty is now. */
export function readMark(data: SheetData, form: HTMLFormElement, submitter: HTMLElement | null): Mark | null {
  const sent = new FormData(form)
  if (submitter instanceof HTMLButtonElement && submitter.name) sent.set(submitter.name, submitter.value)
  const text = (name: string) => String(sent.get(name) ?? '').trim()
  const kind = text('kind') as MarkKind
  const timed = kind === 'arrived' || kind === 'left'
  const { day, minute: now } = clock(data)
  const written = text('at')
  if (timed && written === '' && day !== data.sheet.day) return null
  return {
    id: newId(),
    visitId: text('visitId'),
    kind,
    minute: timed ? (written === '' ? now : parseHour(written)!) : null,
    reason: kind === 'hindered' ? (text('reason') as Hindrance) : null,
    replaces: text('replaces').split(' ').filter(Boolean),
  }
}
