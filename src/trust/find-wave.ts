import * as v from 'valibot'
import type { Context } from '../platform/context.ts'
import { isId } from '../platform/ids.ts'
import { lockWave } from './queries/waves.ts'
import { refuse } from './refusal.ts'
import type { Wave } from './wave.ts'

export const waveId = v.pipe(v.string(refuse.key('waveUnknown')), v.check(isId, refuse.key('waveUnknown')))

/** The wave that an act is about, locked. @throws {Refusal} missing */
export async function waveToChange({ db, actor }: Context, input: { waveId: string }): Promise<Wave> {
  const wave = await lockWave(db, actor.commandId, input.waveId)
  if (!wave) throw refuse('missing', 'waveUnknown')
  return wave
}
