import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Guidance, guidanceOn, parts, readGuidance, writtenFor, writtenIn } from './guidance.ts'
import { kinds } from './kind.ts'

test('every kind is written in three languages, and no text belongs to no kind', () => {
  for (const language of writtenIn) {
    const files = readdirSync(new URL(`guidance/${language}`, import.meta.url))
    assert.deepEqual(files.sort(), kinds.map((kind) => `${kind}.txt`).sort())
  }
})

test('guidance is short: few steps, each a sentence or two, as many in one language as in another', () => {
  for (const kind of kinds) {
    for (const part of parts) {
      const lengths = writtenIn.map((language) => guidanceOn(kind, language)[part].length)
      assert.equal(new Set(lengths).size, 1, `${kind} ${part}: ${lengths}`)
      assert.ok(lengths[0]! >= 1 && lengths[0]! <= 6, `${kind} ${part}`)
    }
    for (const language of writtenIn)
      for (const line of parts.flatMap((part) => guidanceOn(kind, language)[part]))
        assert.ok(line.length <= 200, `${language}/${kind}: ${line.length} «${line}»`)
  }
})

test('no number, address or article of law stands in guidance: numbers are data with a date, and the law is not ours to quote', () => {
  for (const kind of kinds)
    for (const language of writtenIn) {
      const { title, when, ...lists } = guidanceOn(kind, language)
      const text = [title, when, ...Object.values(lists).flat()].join('\n').replaceAll(/ ?(18|دون 18|أقل من 18)/g, '')
      assert.doesNotMatch(text, /\d|https?:|www\.|\.ma\b|الفصل|المادة|\barticle\b/i, `${language}/${kind}`)
    }
})

test('nobody is blamed, and a minor is never asked to copy a picture', () => {
  const blame = /بسببك|خطؤك|كان عليك|ذنبك|votre faute|imprudent|vous auriez dû|your fault|you should have|careless/i
  for (const kind of kinds)
    for (const language of writtenIn) {
      const guidance = guidanceOn(kind, language)
      assert.doesNotMatch(JSON.stringify(guidance), blame, `${language}/${kind}`)
      assert.doesNotMatch(guidance.minor.join('\n'), /صوّر الشاشة|capture/i, `${language}/${kind}`)
    }
})

test('who reads in a language in which nothing is written gets the Arabic', () => {
  assert.deepEqual(
    ['ar', 'fr', 'en', 'zgh'].map((one) => writtenFor(one as 'ar')),
    ['ar', 'fr', 'en', 'ar'],
  )
})

const line = fc.string({ minLength: 1 }).map((text) => `x${text.replaceAll(/[\r\n\u2028\u2029]/g, ' ')}`)
const list = fc.array(line, { minLength: 1, maxLength: 5 })
const guidance: fc.Arbitrary<Guidance> = fc.record({ title: line, when: line, minor: list, now: list, avoid: list, after: list })

test('whatever is written in the form of a text is read back, in any order of its parts', () => {
  fc.assert(
    fc.property(guidance, fc.shuffledSubarray([...parts], { minLength: parts.length }), (one, order) => {
      const lists = order.map((part) => `[${part}]\n${one[part].map((entry) => `- ${entry}`).join('\n')}\n`)
      assert.deepEqual(readGuidance(`title: ${one.title}\nwhen: ${one.when}\n${lists.join('')}`), { ...one })
    }),
  )
})

test('a text without one of its parts is refused by name', () => {
  assert.throws(() => readGuidance('title: a\nwhen: b\n[minor]\n- c\n'), /now/)
  assert.throws(() => readGuidance('title: a\n[minor]\n- c\n[now]\n- c\n[avoid]\n- c\n[after]\n- c\n'), /when/)
})
