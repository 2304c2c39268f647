import type { Context } from '../platform/context.ts'
import { isId } from '../platform/ids.ts'
import { formatTime } from '../platform/words/dates.ts'
import { refreshTexts, subjectsOfReleases } from './queries/keep.ts'
import { sources } from './queries/sources.ts'
import { countStems, nameStems, sizeOf } from './queries/vocabulary.ts'

const audiences = ['desk', 'public'] as const

/** Texts that are searched follow every act, in its transaction: what was just said is found at once, what was taken back is not. */
export async function keepStep({ db, actor }: Context, subjects: readonly string[]): Promise<void> {
  const { commandId } = actor
  const named = subjects.map((subject) => subject.split(':')).map(([kind = '', id = '']) => ({ kind, id }))
  // An act on several may name the first by its reference; the act on each has been here already.
  const known = named.filter(({ id }) => isId(id))
  const signed = known.filter(({ kind }) => kind === 'release').map(({ id }) => id)
  const said = signed.length > 0 ? await subjectsOfReleases(db, commandId, signed) : []
  for (const [kind, ones] of Map.groupBy([...known, ...said], ({ kind }) => kind)) {
    const ids = [...new Set(ones.map(({ id }) => id))]
    for (const audience of audiences) await refreshTexts(db, audience, kind, { commandId, ids })
  }
}

/** Beyond so many texts words are counted at night only. */
const large = 100_000
const night = '03'

/** Every hour: counts the words. At night, and the first time, whatever no act has named (another name of an office) is caught up with as well. */
export async function catchUp({ db, actor, now }: Context): Promise<void> {
  const { commandId } = actor
  const atNight = formatTime('en', now()).startsWith(night)
  for (const audience of audiences) {
    const size = await sizeOf(db, audience, commandId)
    if (size === undefined || atNight)
      for (const subject of Object.keys(sources)) await refreshTexts(db, audience, subject, { commandId, ids: null })
    if (size !== undefined && size > large && !atNight) continue
    await countStems(db, audience, commandId)
    await nameStems(db, audience, commandId)
  }
}
