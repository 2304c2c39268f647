import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { hashOf } from '../platform/secret.ts'
import * as input from './input.ts'
import { mostPhotos, redraw } from './photo.ts'
import { countPhotos, forgetUnsent, insertPhoto, lockSending } from './queries/photos.ts'
import { refuse } from './refusal.ts'

const day = 86_400_000

/** Keeps a photo for a form that is still being filled in. What is not sent within a day is forgotten. */
export const keepPhoto = defineAction({
  id: 'reception.keep-photo',
  input: v.object({ key: input.sendingKey, file: v.instance(Uint8Array, refuse.key('photoUnknown')) }),
  find: async ({ db }, { key }) => {
    const sending = hashOf(key)
    await lockSending(db, sending)
    return { sending }
  },
  may: () => true,
  run: async ({ db, actor, now, newId }, { sending }, { file }) => {
    const picture = await redraw(file)
    await forgetUnsent(db, actor.commandId, new Date(now().getTime() - day))
    const position = await countPhotos(db, actor.commandId, sending)
    if (position >= mostPhotos) throw refuse('invalid', 'photoTooMany', { photos: 'photoTooMany' })
    const id = newId()
    await insertPhoto(db, actor.commandId, { id, sending, position, ...picture, keptAt: now() })
    return { id }
  },
  note: (_found, _input, { id }) => ({ subject: `photo:${id}` }),
})
