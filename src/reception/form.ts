import type { Context as HonoContext } from 'hono'
import type { Env } from '../platform/http/env.ts'
import { fieldsOf } from '../platform/http/submit.ts'
import { Refusal } from '../platform/refusal.ts'
import { hashOf } from '../platform/secret.ts'
import { keepPhoto } from './keep-photo.ts'
import { mostBytes } from './photo.ts'
import { type Gazetteer, spotAt } from './place.ts'
import { countPhotos } from './queries/photos.ts'
import { newSendingKey } from './token.ts'

type Values = Record<string, string | string[]>

/** What a step of the form brought: its fields, and the photos that came with it, which are kept at once. */
export interface Received {
  values: Values
  /** What is wrong with a photo, as a reason in words. */
  photoError: Refusal | null
  photos: number
}

export async function receiveForm(c: HonoContext<Env>, places: Gazetteer): Promise<Received> {
  const context = c.var.context
  const given = await fieldsOf(c)
  const key = typeof given.key === 'string' && /^[\w-]{20,80}$/.test(given.key) ? given.key : newSendingKey()
  const values = touched({ ...given, key }, places)
  let photoError: Refusal | null = null
  for (const file of await filesOf(c)) {
    try {
      // What is too large is refused by its size, before it is read into memory.
      const bytes = file.size > mostBytes ? new Uint8Array(mostBytes + 1) : new Uint8Array(await file.arrayBuffer())
      await keepPhoto(context, { key, file: bytes })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      photoError = error
    }
  }
  return { values, photoError, photos: await countPhotos(context.db, context.actor.commandId, hashOf(key)) }
}

/** A touch on the map comes as the place on its picture; the entry key without a finger says nothing. */
function touched(values: Values, places: Gazetteer): Values {
  const [x, y] = [Number(values['map.x']), Number(values['map.y'])]
  const { 'map.x': pressed, 'map.y': _y, ...rest } = values
  if (rest.step === 'clear-spot') return { ...rest, latitude: '', longitude: '', step: 'map' }
  if (pressed === undefined) return rest
  if (!(x > 0) || !(y > 0)) return { ...rest, step: 'map' }
  const [longitude, latitude] = spotAt(places, x, y)
  return { ...rest, longitude: String(longitude), latitude: String(latitude), step: 'map' }
}

async function filesOf(c: HonoContext<Env>): Promise<File[]> {
  const { photos = [] } = await c.req.parseBody({ all: true })
  return [photos].flat().filter((file): file is File => file instanceof File && file.size > 0)
}
