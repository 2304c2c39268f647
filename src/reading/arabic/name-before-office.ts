import { alternatives, END, pattern, START } from '../text/pattern.ts'
import type { Span } from '../text/span.ts'
import { RANKS } from './office-words.ts'

const PRESIDED = '(?:ترأس(?:ه|ها|ت|ته|تها)?|ب?رئاسة|أشرفت? على|ب?إشراف|أدار(?:ه|ها|ت)?|سير(?:ه|ها|ت)?|افتتح(?:ه|ها|ت)?)'
const SKIPPED = `(?:هذا|هذه|اللقاء|الاجتماع|الجلسة|الحفل|الحصة|أشغال|أشغاله|أشغالها|التواصلي|التواصلية|الموسع|الموسعة|الفعلية|كل من|${alternatives(RANKS)})`
const LEAD = pattern(`${START}[وف]?${PRESIDED}(?: ${SKIPPED}${END})* (?<name>(?:[\\p{L}]{2,} ){1,4}[\\p{L}]{2,}),? ?$`, 'u')
const REACH = 110

/** "X Y, head of the district, presided": what stands between the verb and the office is a name, known or not. */
export function nameBeforeOffice(text: string, office: number): Span | null {
  const from = Math.max(0, office - REACH)
  const found = LEAD.exec(text.slice(from, office))
  const name = found?.groups?.name
  if (!found || name === undefined) return null
  const start = from + found.index + found[0].lastIndexOf(name)
  return { start, end: start + name.length }
}
