import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

const folder = new URL('../../../public/styles/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')

const [light, dark] = read('tokens.css').split('@media screen and (prefers-color-scheme: dark)').map(coloursOf) as [
  Map<string, string>,
  Map<string, string>,
]

/** Every text colour with the grounds that it is written on. */
const pairs: [ink: string, grounds: string[]][] = [
  ['ink', ['paper', 'surface', 'sunken', 'tint', 'done-tint', 'partly-tint']],
  ['ink-soft', ['paper', 'surface', 'sunken', 'tint']],
  ['brand', ['paper', 'surface', 'sunken', 'tint']],
  ['brand-strong', ['paper', 'surface', 'sunken', 'tint']],
  ['on-brand', ['brand', 'brand-strong']],
  ['accent', ['paper', 'surface', 'sunken']],
  ['paper', ['accent']],
  ['surface', ['accent', 'brand', 'done']],
  ['late-ink', ['paper', 'surface']],
  ['done', ['paper', 'surface']],
  ['on-mast', ['mast', 'mast-line']],
  ['mast-soft', ['mast']],
  ['saffron', ['mast']],
  ['on-saffron', ['saffron']],
  ...['neutral', 'waiting', 'progress', 'done', 'partly', 'not', 'late'].map((tone): [string, string[]] => [tone, [`${tone}-tint`]]),
]

for (const [scheme, colours] of [
  ['light', light],
  ['dark', new Map([...light, ...dark])],
] as const) {
  test(`text can be read in the ${scheme} scheme: every pair reaches 4.5`, () => {
    const poor = pairs.flatMap(([ink, grounds]) =>
      grounds
        .map((ground) => ({ pair: `${ink} on ${ground}`, ratio: contrast(colours.get(ink)!, colours.get(ground)!) }))
        .filter(({ ratio }) => !(ratio >= 4.5)),
    )
    assert.deepEqual(poor, [])
  })

  test(`edges of controls and rings of focus can be seen in the ${scheme} scheme: 3 or more`, () => {
    for (const edge of ['line-strong', 'focus']) {
      for (const ground of ['paper', 'surface']) assert.ok(contrast(colours.get(edge)!, colours.get(ground)!) >= 3, `${edge} on ${ground}`)
    }
  })
}

test('no rule knows left or right: both directions are drawn by the same one', () => {
  const physical =
    /(?:^|[\s;{-])(?:left|right)\b(?!\))|\b(?:margin|padding|border|inset)-(?:left|right|top|bottom)|(?:^|[\s;{])(?:top|bottom|width|height|(?:min|max)-(?:width|height))\s*:/m
  for (const file of readdirSync(folder)) {
    const rules = read(file)
      .replaceAll(/\/\*.*?\*\//gs, '')
      .replaceAll(/@media \((?:min|max)-width: [\d.]+rem\)/g, '')
    assert.doesNotMatch(rules, physical, file)
  }
})

test('Arabic is never spaced out or put in capitals', () => {
  for (const file of readdirSync(folder)) assert.doesNotMatch(read(file), /letter-spacing|text-transform/, file)
})

function coloursOf(css: string): Map<string, string> {
  return new Map([...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1]!, match[2]!]))
}

/** WCAG 2.2, contrast ratio. */
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
