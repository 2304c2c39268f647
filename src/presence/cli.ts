import { type Command, UsageError } from '../platform/cli/command.ts'
import { limits } from './optimiser/instance.ts'
import { planInstance } from './plan-instance.ts'
import { planToptw } from './plan-toptw.ts'
import { ar } from './words.ar.ts'

/** Seconds; no search is longer. */
const dayLong = 24 * 60 * 60

export const commands: readonly Command[] = [
  {
    name: 'plan',
    usage:
      'INSTANCE.json [--seconds N] [--bound] [--seed S] [--from PLAN.json | --unlike PLAN.json] [--json] | --toptw FILE --teams M [--seconds N] [--bound] [--seed S] [--json]',
    summary: ar.cli.summary,
    options: {
      seconds: { type: 'string', default: '10' },
      seed: { type: 'string', default: '1' },
      bound: { type: 'boolean', default: false },
      from: { type: 'string' },
      unlike: { type: 'string' },
      toptw: { type: 'string' },
      teams: { type: 'string', default: '1' },
    },
    async run({ positionals, values }) {
      const [file] = positionals
      const options = { seconds: numberOf(values, 'seconds', dayLong), seed: numberOf(values, 'seed', 1e9), bound: values.bound === true }
      if (typeof values.toptw === 'string' && positionals.length === 0)
        return planToptw(values.toptw, { ...options, teams: Math.floor(numberOf(values, 'teams', limits.teams)) })
      if (!file || positionals.length > 1 || values.toptw !== undefined) throw new UsageError(ar.cli.fileNeeded)
      return planInstance(file, { ...options, from: textOf(values.from), unlike: textOf(values.unlike) })
    },
  },
]

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function numberOf(values: Readonly<Record<string, unknown>>, option: string, most: number): number {
  const number = Number(values[option])
  if (!(number > 0 && number <= most)) throw new UsageError(ar.cli.wrongNumber(option))
  return number
}
