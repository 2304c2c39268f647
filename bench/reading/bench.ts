import { halfTable } from './score.ts'

/** `npm run bench -- reading`: the figures that may be quoted first, then those of the half the rules were tuned on. */
export async function bench(args: string[]): Promise<void> {
  const noises = args.includes('--noise') ? [false, true] : [false]
  for (const half of ['held-out', 'tune'] as const) {
    for (const noise of noises) console.log(halfTable(half, { noise }))
  }
}
