import type { Language } from '../../platform/words/language.ts'
import type { Choices } from '../choices.ts'
import type { Operation } from '../operation.ts'

/** What the server sends along with the page. */
export interface RoomData {
  language: Language
  path: string
  accountId: string
  meetingId: string
  choices: Choices
  operations: Operation[]
  position: number
  closed: boolean
  worker: string
}

export function roomData(): RoomData {
  return JSON.parse(document.getElementById('room-data')!.textContent!)
}
