import { measure } from './measure.ts'
import { parts, readSet } from './sets.ts'

/** `npm run bench -- leaks`: how much of what must not be published is found, and how often nothing was there. `--all` lists each mistake. */
export function bench(args: string[]): void {
  for (const part of parts) {
    const { planted, harmless, recall, falseAlarms, missed, alarms } = measure(readSet(part))
    console.log(`${part}: recall ${recall.toFixed(3)} of ${planted}, false alarms ${falseAlarms.toFixed(3)} of ${harmless}`)
    if (!args.includes('--all')) continue
    for (const { kind, text } of missed) console.log(`  missed  ${kind}: ${text}`)
    for (const { kind, text, found } of alarms) console.log(`  alarm   ${kind} «${found}»: ${text}`)
  }
}
