import type { Slice } from '../platform/slice.ts'
import { addRemark } from './add-remark.ts'
import { changeContact } from './change-contact.ts'
import { eraseContacts, erasing } from './erase-contacts.ts'
import { keepPhoto } from './keep-photo.ts'
import { noteAsker } from './note-asker.ts'
import { registerDemands } from './register-demands.ts'
import { routes } from './routes.tsx'
import { sendDemand } from './send-demand.ts'
import { withdrawDemand } from './withdraw-demand.ts'
import { receptionWords } from './words.ts'

/** The doors by which demands come: what people send, the photos and the place of it, who they are, and their way back to it. */
export const reception: Slice = {
  name: 'reception',
  words: receptionWords,
  actions: [sendDemand, registerDemands, keepPhoto, addRemark, withdrawDemand, changeContact, noteAsker, eraseContacts],
  routes,
  tasks: [erasing],
}
