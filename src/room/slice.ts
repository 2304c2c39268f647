import type { Slice } from '../platform/slice.ts'
import { admitWriter } from './admit-writer.ts'
import { closeRoom } from './close-room.ts'
import { declarePresence } from './declare-presence.ts'
import { dismissWriter } from './dismiss-writer.ts'
import { openRoom } from './open-room.ts'
import { recordEntry } from './record-entry.ts'
import { recordOperations } from './record-operations.ts'
import { roomRoutes } from './routes.tsx'
import { roomWords } from './words.ts'

/** The live page of a meeting: what happens in the room, with a network or without. */
export const room: Slice = {
  name: 'room',
  words: roomWords,
  actions: [openRoom, admitWriter, dismissWriter, recordOperations, recordEntry, declarePresence, closeRoom],
  routes: roomRoutes,
}
