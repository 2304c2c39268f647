import { refuseFor } from '../platform/refusal.ts'
import type { ExchangeWords } from './words.ar.ts'

export const refuse = refuseFor<keyof ExchangeWords['refusals'] | keyof ExchangeWords['permissions']>('exchange')

/** Says at the field of the file what is wrong with it. */
export function badFile(reason: Parameters<typeof refuse.key>[0]) {
  return refuse('invalid', reason, { file: reason })
}
