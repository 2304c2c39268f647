import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { jsx } from 'hono/jsx'
import { renderSample } from '../ui/gallery/render.ts'
import type { Language } from '../words/language.ts'
import { BarChart } from './bar-chart.tsx'
import { IntervalChart } from './interval-chart.tsx'
import { LineChart } from './line-chart.tsx'
import { type ChartProps, extent } from './series.ts'

const words = { id: 'c', title: 'العنوان', description: 'الوصف', labelHeader: 'الشهر' }
const drawn = (language: Language, series: ChartProps['series'], labels = ['a', 'b', 'c']) =>
  renderSample(() => jsx(LineChart, { ...words, labels, series }), language)

/** Where the marks stand, in the order of the labels. */
const marks = (html: string) =>
  [...html.matchAll(/chart-mark[^>]*translate\(([\d.]+),([\d.]+)\)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))

describe('a line', () => {
  test('runs as the page is read, and larger is higher', () => {
    const series = [{ name: 'n', values: [1, 2, 9] }]
    for (const [language, way] of [
      ['ar', -1],
      ['fr', 1],
      ['zgh', 1],
    ] as const) {
      const [first, second, third] = marks(drawn(language, series))
      assert.ok(Math.sign(second!.x - first!.x) === way && Math.sign(third!.x - second!.x) === way, language)
      assert.ok(first!.y > second!.y && second!.y > third!.y)
    }
  })

  test('has a title, a description, and the same numbers in the table, written as in the language', () => {
    const html = drawn('ar', [{ name: 'العدد', values: [1200.5, null, 3], intervals: [{ low: 1100, high: 1300 }, null, null] }])
    assert.match(html, /role="img" aria-labelledby="c-title c-description"/)
    assert.match(html, /<title id="c-title">العنوان<\/title><desc id="c-description">الوصف<\/desc>/)
    assert.match(html, />1\.200,5<\/bdi><span class="chart-between"> \(من 1\.100 إلى 1\.300\)/)
    assert.match(html, /لا رقم/)
    assert.equal(marks(html).length, 2)
  })

  test('is broken where nothing may be said', () => {
    const path = (values: (number | null)[]) => /chart-line[^>]* d="([^"]*)"/.exec(drawn('fr', [{ name: 'n', values }]))![1]!
    assert.equal(path([1, 2, 3]).match(/M/g)!.length, 1)
    assert.equal(path([1, null, 3]).match(/M/g)!.length, 2)
  })
})

test('beside bars of whole things stand whole numbers', () => {
  const ticksOf = (values: readonly number[]) => {
    const chart: ChartProps = {
      id: 'c',
      title: 'c',
      description: 'c',
      labels: ['a', 'b'],
      labelHeader: 'l',
      series: [{ name: 's', values }],
    }
    return [...renderSample(() => jsx(BarChart, chart), 'en').matchAll(/class="chart-number"[^>]*>([^<]*)</g)].map(([, tick]) => tick)
  }
  assert.deepEqual(ticksOf([1, 3]), ['0', '1', '2', '3'])
  assert.ok(ticksOf([1.5, 3]).includes('0.5'), 'what is measured in parts keeps its parts')
})

test('the axis holds zero, every value and every interval', () => {
  const value = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }))
  fc.assert(
    fc.property(fc.array(value), fc.double({ min: 0, max: 1e6, noNaN: true }), (values, half) => {
      const intervals = values.map((one) => (one === null ? null : { low: one - half, high: one + half }))
      const [low, high] = extent([{ name: 'n', values, intervals }])
      assert.ok(low <= 0 && high > 0)
      for (const between of intervals) if (between) assert.ok(low <= between.low && between.high <= high)
    }),
  )
})

test('ratios are drawn so that half is as far from one as the double', () => {
  const html = renderSample(
    () =>
      jsx(IntervalChart, {
        ...words,
        headers: ['a', 'b'],
        ratios: true,
        reference: { value: 1, label: 'r' },
        estimates: [0.5, 1, 2].map((value) => ({ label: 'e', value, interval: { low: value / 2, high: value * 2 } })),
      }),
    'fr',
  )
  const [half, one, double] = marks(html).map(({ x }) => x)
  assert.ok(Math.abs(one! - half! - (double! - one!)) < 0.2)
})

test('the line of the reference runs through no label of a row, and its own label is not cut on a telephone', () => {
  const label = 'Ce qui est montré, pris ensemble'
  const html = renderSample(
    () =>
      jsx(IntervalChart, {
        ...words,
        headers: ['a', 'b'],
        reference: { value: 0.1, label },
        estimates: [0.4, 0.5, 0.9].map((value) => ({ label: 'e', value, interval: { low: value - 0.1, high: value + 0.1 } })),
      }),
    'fr',
  )
  const [, path] = html.match(/chart-boundary" d="([^"]+)"/)!
  const pieces = [...path!.matchAll(/M[\d.]+,([\d.]+)V([\d.]+)/g)].map(([, from, to]) => [Number(from), Number(to)] as const)
  const rows = [...html.matchAll(/chart-row"[^>]* y="([\d.]+)"/g)].map(([, y]) => Number(y))
  assert.deepEqual([pieces.length, rows.length], [4, 3])
  // As large as the letters are on a telephone, 21: above the line of writing and beneath it.
  for (const y of rows) for (const [from, to] of pieces) assert.ok(to <= y - 16 || from >= y + 6, `${from} to ${to} by ${y}`)
  const [, x, y] = html.match(/chart-note" x="([\d.]+)" y="([\d.]+)"/)!
  assert.ok(Number(x) >= ((label.length * 7) / 2) * 1.5 && Number(y) + 6 < rows[0]! - 16)
})
