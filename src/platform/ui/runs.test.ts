import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { splitRuns } from './runs.ts'

const isolated = (text: string) => splitRuns(text).flatMap((run) => (run.ltr ? [run.text] : []))

test('isolates telephones, addresses and references in an Arabic sentence', () => {
  assert.deepEqual(isolated('الهاتف +212 523-48-23-10 أو 0523 48 23 10.'), ['+212 523-48-23-10', '0523 48 23 10'])
  assert.deepEqual(isolated('راسلونا على cellule@example.org (أو https://example.org/a?b=1).'), [
    'cellule@example.org',
    'https://example.org/a?b=1',
  ])
  assert.deepEqual(isolated('المطلب BM-2026-0042، والتاريخ 16-02-2021'), ['BM-2026-0042', '16-02-2021'])
})

test('leaves single numbers and plain words alone', () => {
  assert.deepEqual(isolated('حضره 64 من الآباء من 8 إلى 12، و1.200 تلميذ'), [])
})

test('never loses or changes a character', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      (text) =>
        splitRuns(text)
          .map((run) => run.text)
          .join('') === text,
    ),
  )
})
