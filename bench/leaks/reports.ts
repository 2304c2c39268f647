import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findLeaks } from '../../src/public-record/leaks/find-leaks.ts'

interface Report {
  readonly text: string
  readonly truth: { readonly chair: readonly Official[]; readonly other_officials: readonly Official[] }
}
interface Official {
  readonly name: string | null
}

export interface MeasuredReports {
  readonly reports: number
  readonly names: number
  readonly recall: number
  /** Sentences without such a name, and in how many of them a name was found. */
  readonly sentences: number
  readonly alarms: readonly { sentence: string; found: string }[]
  readonly missed: readonly { name: string; sentence: string }[]
  /** Sentences in which anything of any kind was found. */
  readonly asking: number
}

/** Reports of meetings that other hands wrote for the reading: the officials they name have to be found, and little else. */
export function measureReports(part: 'held-out' | 'tune'): MeasuredReports {
  const folder = join(import.meta.dirname, '../reading', part)
  const reports = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Report)
  let [names, sentences, asking] = [0, 0, 0]
  const missed: { name: string; sentence: string }[] = []
  const alarms: { sentence: string; found: string }[] = []
  for (const { text, truth } of reports) {
    const named = [...truth.chair, ...truth.other_officials].flatMap(({ name }) => (name ? [name] : []))
    for (const sentence of text.split(/(?<=[.!?؟\n])\s+/)) {
      const leaks = findLeaks(sentence)
      const here = named.filter((name) => sentence.includes(name))
      names += here.length
      for (const name of here) {
        const [from, to] = [sentence.indexOf(name), sentence.indexOf(name) + name.length]
        if (!leaks.some(({ kind, start, end }) => kind === 'namedPerson' && start < to && end > from)) missed.push({ name, sentence })
      }
      if (here.length > 0) continue
      sentences++
      if (leaks.length > 0) asking++
      const alarm = leaks.find(({ kind }) => kind === 'namedPerson')
      if (alarm) alarms.push({ sentence, found: alarm.found })
    }
  }
  return { reports: reports.length, names, recall: 1 - missed.length / names, sentences, alarms, missed, asking }
}
