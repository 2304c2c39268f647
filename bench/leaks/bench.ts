import { findLeaks } from '../../src/public-record/leaks/find-leaks.ts'
import { type LeakKind, leakKinds } from '../../src/public-record/leaks/leak.ts'
import { measure } from './measure.ts'
import { measureReports } from './reports.ts'
import { judged, readSet, unlearned } from './sets.ts'

/** `npm run bench -- leaks`: how much of what must not be published is found, and how often nothing was there. `--all` lists each mistake. */
export function bench(args: string[]): void {
  for (const part of [...unlearned, ...judged]) {
    const { planted, harmless, recall, falseAlarms, missed, alarms } = measure(readSet(part))
    console.log(`${part}: recall ${recall.toFixed(3)} of ${planted}, false alarms ${falseAlarms.toFixed(3)} of ${harmless}`)
    if (!args.includes('--all')) continue
    for (const { kind, text } of missed) console.log(`  missed  ${kind}: ${text}`)
    for (const { kind, text, found } of alarms) console.log(`  alarm   ${kind} «${found}»: ${text}`)
  }
  for (const part of ['held-out', 'tune'] as const) {
    const { reports, names, recall, sentences, alarms, asking } = measureReports(part)
    console.log(
      `reports of other hands, ${part}: ${reports}, recall ${recall.toFixed(3)} of ${names} officials; of ${sentences} other sentences a name in ${alarms.length}, anything in ${asking}`,
    )
  }
  for (const kind of leakKinds) console.log(`  ${kind.padEnd(16)} ${perKind(kind)}`)
  console.log(`processor time: ${costPerThousand().toFixed(2)} ms per 1,000 characters`)
}

/** Found of planted, for each set. */
function perKind(kind: LeakKind): string {
  return judged
    .map((part) => {
      const planted = readSet(part).planted.filter((one) => one.kind === kind)
      return `${part} ${planted.length - measure({ planted, harmless: [] }).missed.length}/${planted.length}`
    })
    .join('  ')
}

/** Over all planted texts as one long text, warm, the median of five. */
function costPerThousand(): number {
  const text = judged.flatMap((part) => readSet(part).planted.map((one) => `${one.text}.`)).join('\n')
  findLeaks(text)
  const times = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage()
    findLeaks(text)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / text.length
  })
  return times.sort((a, b) => a - b)[2]!
}
