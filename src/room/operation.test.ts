import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { entriesOf, type Operation } from './operation.ts'

const operation = (
  id: string,
  entryId: string,
  text: string | null,
  replaces: string[] = [],
  saidAt = '2026-03-02T10:00:00.000Z',
): Operation => ({
  ...{ id, kind: 'intervention', entryId, replaces, saidAt },
  value: text === null ? null : { text },
})

/** What writers may do: new entries, changes of what they saw, removals; ids of earlier ones are numbers in order. */
const histories = fc
  .array(
    fc.record({
      entry: fc.nat(3),
      text: fc.option(fc.constantFrom('a', 'b', 'c')),
      sees: fc.array(fc.nat(20), { maxLength: 3 }),
      minute: fc.nat(9),
    }),
    {
      maxLength: 20,
    },
  )
  .map((steps) =>
    steps.map(({ entry, text, sees, minute }, index) => {
      const seen = sees.filter((one) => one < index && steps[one]!.entry === entry).map((one) => `op${one}`)
      return operation(`op${index}`, `entry${entry}`, text, seen, `2026-03-02T10:0${minute}:00.000Z`)
    }),
  )

test('what the operations say does not depend on their order, nor on how often they came', () => {
  fc.assert(
    fc.property(histories, fc.infiniteStream(fc.nat(99)), (operations, luck) => {
      const doubled = [...operations, ...operations.filter(() => luck.next().value! % 2 === 0)]
      const order = new Map(doubled.map((one) => [one, luck.next().value!]))
      const shuffled = doubled.toSorted((a, b) => order.get(a)! - order.get(b)!)
      assert.deepEqual(entriesOf(shuffled), entriesOf(operations))
    }),
  )
})

test('nothing that was written is lost unseen: every text that nobody replaced stands', () => {
  fc.assert(
    fc.property(histories, (operations) => {
      const replaced = new Set(operations.flatMap(({ replaces }) => replaces))
      const standing = entriesOf(operations).flatMap(({ id, heads }) => heads.map(({ value }) => `${id} ${value.text}`))
      for (const { id, entryId, value } of operations)
        if (value && !replaced.has(id)) assert.ok(standing.includes(`${entryId} ${value.text}`))
    }),
  )
})

test('two who change one entry without having seen each other leave two versions; choosing one leaves one', () => {
  const first = operation('1', 'e', 'a')
  const both = [first, operation('2', 'e', 'b', ['1']), operation('3', 'e', 'c', ['1'])]
  const [entry] = entriesOf(both)
  assert.deepEqual(entry!.heads.map(({ value }) => value.text).sort(), ['b', 'c'])
  assert.deepEqual(entriesOf([...both, operation('4', 'e', 'b', entry!.versions as string[])])[0]!.heads.length, 1)
})

test('two who write the same agree; what one removes and another changes stays', () => {
  assert.equal(entriesOf([operation('1', 'e', 'a'), operation('2', 'e', 'a')])[0]!.heads.length, 1)
  const changed = [operation('1', 'e', 'a'), operation('2', 'e', null, ['1']), operation('3', 'e', 'b', ['1'])]
  assert.deepEqual(
    entriesOf(changed)[0]!.heads.map(({ value }) => value.text),
    ['b'],
  )
  assert.deepEqual(entriesOf(changed.slice(0, 2)), [])
})
