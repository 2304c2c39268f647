import { halfTable } from './score.ts'
import { learn } from './training/learn.ts'

/**
 * `npm run bench -- reading`: the figures that may be quoted first, then those of the half that the reader has learned from.
 * With `--train` the reader learns anew first.
 */
export async function bench(args: string[]): Promise<void> {
  if (args.includes('--train')) learn()
  const noises = args.includes('--noise') ? [false, true] : [false]
  for (const half of ['held-out', 'tune'] as const) {
    for (const noise of noises) console.log(halfTable(half, { noise }))
  }
}
