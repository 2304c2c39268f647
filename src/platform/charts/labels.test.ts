import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { jsx } from 'hono/jsx'
import { renderSample } from '../ui/gallery/render.ts'
import { BarChart } from './bar-chart.tsx'
import { type Placed, placeAll, placeSome, textWidth, wrap } from './labels.ts'
import { bandScale, plotOf, pointScale, width } from './layout.ts'

const word = fc.oneof(
  fc.stringMatching(/^[a-z]{1,18}$/),
  fc.stringMatching(/^[ابتحدسعلمنهوي]{1,18}$/),
  fc.stringMatching(/^[ⴰⴱⵜⵏⵎⵉ]{1,12}$/),
)
const label = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
const language = fc.constantFrom('ar' as const, 'fr' as const)

function assertApart(placed: readonly Placed[], x: (nth: number) => number) {
  const spans = placed
    .map(({ nth, lines }) => {
      const half = Math.max(...lines.map(textWidth)) / 2
      return [x(nth) - half, x(nth) + half] as const
    })
    .sort(([a], [b]) => a - b)
  for (const [nth, [from, to]] of spans.entries()) {
    assert.ok(from >= -0.001 && to <= width + 0.001, 'cut by the edge')
    assert.ok(nth === 0 || from > spans[nth - 1]![1], 'touching')
  }
}

test('labels never touch, nor are they cut, however many and however long', () => {
  fc.assert(
    fc.property(fc.array(label, { minLength: 1, maxLength: 60 }), language, (labels, of) => {
      const plot = plotOf(of, 40)
      assertApart(placeSome(labels, pointScale(plot, labels.length)), pointScale(plot, labels.length))
      const { centre } = bandScale(plot, labels.length)
      const all = placeAll(labels, centre)
      if (!all) return
      assert.equal(all.length, labels.length)
      assertApart(all, centre)
    }),
  )
})

test('numbers beside the axis are whole at the size of a phone, as the stylesheet sets it', () => {
  const sheet = readFileSync('public/styles/charts.css', 'utf8')
  const onPhone = Math.max(...[...sheet.matchAll(/\.chart > svg text \{[^}]*font-size: (\d+)px/g)].map(([, size]) => Number(size)))
  const digit = 0.6 * onPhone
  for (const one of ['ar', 'fr'] as const)
    for (const number of ['50', '200', '1500', '15000']) {
      const { rtl, axis } = plotOf(one, textWidth(number))
      assert.ok((rtl ? width - axis : axis) - 8 >= digit * number.length, `${one} ${number}`)
    }
})

test('a wrapped label keeps its words in their order, within its room', () => {
  fc.assert(
    fc.property(label, fc.integer({ min: 20, max: 400 }), (text, room) => {
      const lines = wrap(text, room)
      if (lines === null) return
      assert.equal(lines.join(' '), text)
      assert.ok(lines.length <= 2 && lines.every((line) => textWidth(line) <= room))
    }),
  )
})

test('months of a year are written on a phone, some of them; bars under long names turn to rows that name each', () => {
  const months = Array.from({ length: 24 }, (_, nth) => `شتنبر ${2024 + nth}`)
  const scale = pointScale(plotOf('ar', 30), 24)
  assert.ok(placeSome(months, scale).length >= 4)
  const labels = ['المدينة العتيقة الشمالية', 'حي الرياض الجديد', 'بني مكادة القديمة', 'حي المسيرة الخضراء', 'اليوسفية', 'العرفان']
  const chart = { id: 'c', title: 't', description: 'd', labelHeader: 'h', labels, series: [{ name: 'n', values: [1, 2, 3, 4, 5, 6] }] }
  const html = renderSample(() => jsx(BarChart, chart), 'ar')
  for (const name of labels) assert.ok(html.includes(`text-anchor="start">${name}</text>`), name)
  assert.equal(html.match(/<rect class="chart-bar/g)!.length, 6)
})
