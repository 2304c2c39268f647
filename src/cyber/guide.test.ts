import assert from 'node:assert/strict'
import { test } from 'node:test'
import { channelsWith, emergency, standingOf } from './channel.ts'
import { contentWords } from './content-words.ts'
import { answersTo, first, follow, isQuestion, mostQuestions, type OutcomeId, outcomes, parentOf, questions, steps } from './guide.ts'
import { channelsOfKind, kinds } from './kind.ts'

/** Every way through the guide, as the answers that are given. */
function ways(given: readonly string[] = []): (readonly string[])[] {
  const step = follow(given)!
  return isQuestion(step) ? answersTo(step).flatMap(([answer]) => ways([...given, answer])) : [given]
}

test('every way ends, after at most five questions', () => {
  for (const way of ways()) assert.ok(way.length <= mostQuestions, way.join(' '))
})

test('every question and every end is reached, by one way only', () => {
  const known = [...Object.keys(questions), ...Object.keys(outcomes)].sort()
  assert.deepEqual([...steps].sort(), known)
  const ends = ways().map((way) => follow(way))
  assert.equal(new Set(ends).size, ends.length)
  assert.deepEqual([...ends].sort(), Object.keys(outcomes).sort())
})

test('an answer that belongs to another question leads nowhere', () => {
  assert.equal(follow(['yes', 'no']), null)
  assert.equal(follow(['minor']), null)
  assert.equal(follow(['toString']), null)
  assert.equal(follow([]), first)
})

test('one step back is the question that led here', () => {
  assert.equal(parentOf(first), null)
  for (const way of ways()) assert.equal(parentOf(follow(way)!), follow(way.slice(0, -1)))
})

test('danger comes first, and leads to the numbers that help at once', () => {
  assert.equal(first, 'danger')
  assert.deepEqual(outcomes.emergency.channels, emergency)
})

test('a minor is sent to the children’s line before anything else; an adult is never sent there first', () => {
  for (const way of ways().filter(([danger]) => danger === 'no')) {
    const { channels } = outcomes[follow(way) as OutcomeId]
    assert.equal(channels[0] === 'children', way[1] === 'minor', way.join(' '))
  }
})

test('money that is gone leads to the bank first', () => {
  assert.deepEqual(follow(['no', 'adult', 'blackmail', 'yes']), 'blackmailPaid')
  for (const outcome of ['blackmailPaid', 'money'] as const) assert.equal(outcomes[outcome].channels[0], 'bank')
})

test('every end names guidance and a channel whose contact is known or can be gone to, and guidance exists for what it names', () => {
  const known = channelsWith([])
  const reached = (ids: readonly string[]) =>
    ids.some((id) => id === 'station' || ['published', 'checked'].includes(standingOf(known.find((one) => one.id === id)!, '2026-03-02')))
  for (const [id, { kind, channels }] of Object.entries(outcomes)) {
    assert.ok(kind === null ? id === 'emergency' : kinds.includes(kind), id)
    assert.ok(reached(channels), id)
  }
  for (const kind of kinds) assert.ok(reached(channelsOfKind[kind]), kind)
  const guided = Object.values(outcomes).map(({ kind }) => kind)
  assert.deepEqual(
    kinds.filter((kind) => !guided.includes(kind as never)),
    [],
    'the guide leads to every guidance',
  )
})

test('each question is asked in words of its own, except that both sides are asked what happened', () => {
  for (const { guide } of Object.values(contentWords)) {
    const asked = Object.values(guide.questions).map(({ ask }) => ask)
    assert.equal(new Set(asked).size, asked.length - 1)
    assert.equal(guide.questions.minor.ask, guide.questions.adult.ask)
    for (const question of Object.keys(questions) as (keyof typeof questions)[]) {
      const answers: Readonly<Record<string, string>> = guide.questions[question].answers
      assert.deepEqual(Object.keys(answers), Object.keys(questions[question]))
    }
  }
})
