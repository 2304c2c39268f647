import assert from 'node:assert/strict'
import { test } from 'node:test'
import { arabicDateCues } from './arabic/date-cues.ts'
import { arabicDateMentions } from './arabic/date-mentions.ts'
import { eventDate } from './event-date.ts'
import { frenchDateCues } from './french/date-cues.ts'
import { frenchDateMentions } from './french/dates.ts'
import { prepare } from './text/prepared.ts'

const pieces = [
  '1 و',
  '1, ',
  '1 et ',
  '3 مارس ',
  'يوم ',
  'أمس ',
  'الاثنين و',
  '1/1/',
  'lundi ',
  'le 3 mars ',
  'من كان قد ',
  '12:',
  'ليلة السبت ',
  'a ',
]

test('a text of nothing but pieces of dates is read in a time that grows with its length', () => {
  for (const piece of pieces) {
    const [short, long] = [4_000, 64_000].map((length) => {
      const prepared = prepare(piece.repeat(Math.ceil(length / piece.length)), new Map())
      const started = performance.now()
      eventDate(prepared, arabicDateMentions(prepared.text), arabicDateCues, '2024-05-15')
      eventDate(prepared, frenchDateMentions(prepared.text), frenchDateCues, '2024-05-15')
      return performance.now() - started
    })
    assert.ok(long! < 16 * 4 * Math.max(short!, 15), `${piece.trim()}: ${short} ms, ${long} ms`)
  }
})
