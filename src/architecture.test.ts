import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import { test } from 'node:test'

/** Who may know whom. Reads as a sentence: meetings may use demands, public-record, people and places. */
const mayUse: Record<string, readonly string[]> = {
  calendar: [],
  places: [],
  people: ['places'],
  schools: ['calendar', 'public-record', 'people', 'places'],
  awareness: ['cyber', 'calendar', 'exchange', 'schools', 'public-record', 'places'],
  search: ['cyber'],
  'public-record': [],
  briefings: ['public-record'],
  watching: ['public-record'],
  reminders: ['calendar', 'desk'],
  partners: ['calendar', 'routing', 'public-record', 'people'],
  routing: ['public-record'],
  answering: ['demands', 'public-record'],
  demands: ['calendar', 'partners', 'routing', 'search', 'public-record', 'people', 'places'],
  meetings: ['calendar', 'demands', 'public-record', 'people', 'places'],
  invitations: ['meetings', 'public-record', 'people'],
  series: ['meetings', 'public-record', 'people'],
  agenda: ['meetings', 'public-record'],
  handouts: ['meetings', 'public-record'],
  'meeting-requests': ['calendar', 'meetings', 'public-record', 'people'],
  'calendar-feeds': ['meetings', 'public-record', 'people'],
  room: ['meetings', 'demands', 'routing', 'public-record', 'people', 'places'],
  reading: ['meetings', 'demands', 'people', 'places'],
  survey: ['demands', 'reception', 'public-record'],
  trust: ['exchange', 'survey', 'room', 'public-record', 'places'],
  cyber: ['agenda', 'demands', 'public-record'],
  reception: ['schools', 'reading', 'demands', 'routing', 'search', 'public-record', 'people', 'places'],
  desk: ['awareness', 'problems', 'meetings', 'demands', 'calendar', 'public-record', 'people', 'places'],
  exchange: ['reading', 'schools', 'meetings', 'demands', 'routing', 'people', 'places'],
  presence: ['schools', 'demands', 'public-record', 'places'],
  problems: ['exchange', 'routing', 'public-record'],
  strategy: ['demands', 'presence', 'calendar', 'public-record', 'places'],
  demonstration: [
    'strategy',
    'problems',
    'strategy',
    'briefings',
    'awareness',
    'schools',
    'presence',
    'survey',
    'trust',
    'cyber',
    'reminders',
    'watching',

    'exchange',
    'reception',
    'series',
    'invitations',
    'agenda',
    'handouts',
    'meeting-requests',
    'desk',
    'calendar',
    'partners',
    'routing',
    'answering',
    'reading',
    'room',
    'meetings',
    'demands',
    'public-record',
    'people',
    'places',
  ],
}

/** What is private to a slice, whoever asks. */
const privateFiles = /^(routes|api|cli)\.tsx?$|^queries(\.ts$|\/)|^pages\//

const root = import.meta.dirname
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
const sources = files.filter((file) => !/\.test\.tsx?$/.test(file))
const sliceOf = (file: string) => file.split('/')[0]!
const isSlice = (file: string) => file.includes('/') && sliceOf(file) in mayUse
const read = (file: string) => readFileSync(join(root, file), 'utf8')

interface Import {
  from: string
  to: string
}

const imports: Import[] = sources.flatMap((from) =>
  [...read(from).matchAll(/(?:from|import\() ?'(\.[^']+)'/g)].map(([, path]) => ({ from, to: normalize(join(dirname(from), path!)) })),
)

test('the platform knows no slice', () => {
  assert.deepEqual(
    imports.filter(({ from, to }) => sliceOf(from) === 'platform' && sliceOf(to) !== 'platform'),
    [],
  )
})

test('slices use only the slices that they may, and never their private files', () => {
  for (const { from, to } of imports.filter(({ from, to }) => isSlice(from) && isSlice(to) && sliceOf(from) !== sliceOf(to))) {
    assert.ok(mayUse[sliceOf(from)]!.includes(sliceOf(to)), `${from} may not use ${to}`)
    assert.doesNotMatch(to.slice(sliceOf(to).length + 1), privateFiles, `${from} reaches into ${to}`)
  }
})

test('SQL is written only in queries and in the platform', () => {
  for (const file of sources.filter((file) => isSlice(file) && !/\/queries(\.ts$|\/)/.test(file))) {
    assert.doesNotMatch(read(file), /\b(db|tx|sql|publicDb)(<[^`(]*>)?`/, `${file} speaks SQL`)
  }
})

test('pages fetch nothing', () => {
  const reaching = imports.filter(({ from, to }) => /\/pages\//.test(from) && /\/queries(\.ts$|\/)/.test(to))
  for (const { from, to } of reaching)
    assert.doesNotMatch(read(from), new RegExp(`import \\{(?! *type)[^}]*\\} from '[^']*${basename(to)}'`), `${from} fetches`)
})

test('nothing imports in a circle', () => {
  const next = new Map<string, string[]>()
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to])
  const done = new Set<string>()
  const walk = (file: string, way: readonly string[]): void => {
    if (done.has(file)) return
    const seen = way.indexOf(file)
    assert.equal(seen, -1, `a circle: ${[...way.slice(seen), file].join(' → ')}`)
    for (const to of next.get(file) ?? []) if (!typeOnly(file, to)) walk(to, [...way, file])
    done.add(file)
  }
  for (const file of sources) walk(file, [])
})

test('files are short: none over 300 lines, nine in ten at most 120, half at most 50', () => {
  const lengths = sources.filter((file) => !/words\.|\/texts\//.test(file)).map((file) => ({ file, lines: read(file).split('\n').length }))
  assert.deepEqual(
    lengths.filter(({ lines }) => lines > 300),
    [],
  )
  const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b)
  assert.ok(sorted[Math.floor(sorted.length * 0.9)]! <= 120, `nine in ten reach ${sorted[Math.floor(sorted.length * 0.9)]} lines`)
  assert.ok(sorted[Math.floor(sorted.length / 2)]! <= 50, `half reach ${sorted[Math.floor(sorted.length / 2)]} lines`)
})

test('there are no drawers for everything', () => {
  const drawers = /(^|\/)(lib|utils?|helpers?|common|shared|core|services?|components|misc)(\/|\.tsx?$)/
  assert.deepEqual(
    sources.filter((file) => drawers.test(file)),
    [],
  )
})

test('nothing tells the clock or makes an identity but the context', () => {
  const allowed = /^platform\/|\/islands\/|^main\.ts$|^cli\.ts$|^demonstration/
  for (const file of sources.filter((file) => !allowed.test(file))) {
    assert.doesNotMatch(read(file), /new Date\(\)|Date\.now\(\)|randomUUID/, `${file} has a clock or identities of its own`)
  }
})

test('Arabic text stands in words, not in code', () => {
  const arabicText = /(['"`>])[^'"`<\n]*[\u0621-\u064A]{3,}[^'"`<\n]*(['"`<])/
  const elsewhere =
    /words\.(ar|fr|en|zgh)\.ts$|^platform\/ui\/gallery|^platform\/words\/language\.ts$|^reading\/|^demonstration|\/demo\.ts$|^public-record\/(check-|leaks\/)|holidays|^search\/(stem|queries)/
  for (const file of sources.filter((file) => !elsewhere.test(file))) {
    const lines = read(file)
      .split('\n')
      .filter((line) => arabicText.test(line.replace(/\/\/.*|\/?\*.*/, '')))
    assert.deepEqual(lines, [], `${file} holds words`)
  }
})

/** Whether every import of `to` in `from` is of types, which are gone when it runs. */
function typeOnly(from: string, to: string): boolean {
  const statements = [...read(from).matchAll(/^(import|export) (?<what>[^']*?) ?from '(?<path>\.[^']+)'/gm)].map(({ groups }) => groups!)
  return statements
    .filter(({ path }) => normalize(join(dirname(from), path!)) === to)
    .every(({ what }) => what!.startsWith('type ') || names(what!).every((name) => name.startsWith('type ')))
}

function names(what: string): string[] {
  const inner = what.replace(/[{}]/g, '').split(',')
  return inner.map((name) => name.trim()).filter(Boolean)
}
