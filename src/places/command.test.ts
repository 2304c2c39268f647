import assert from 'node:assert/strict'
import { test } from 'node:test'
import { treeOf, type Unit } from './command.ts'

const unit = (id: string, parentId: string | null): Unit => ({ id, parentId, kind: 'zone', nameAr: id, nameFr: id, seat: 'x' })

test('units stand under their parent, in the order given', () => {
  const [root, ...others] = treeOf([unit('bm', null), unit('a', 'bm'), unit('b', 'bm'), unit('b1', 'b')])
  assert.deepEqual(others, [])
  assert.deepEqual(
    root!.under.map(({ id, under }) => [id, under.map((one) => one.id)]),
    [
      ['a', []],
      ['b', ['b1']],
    ],
  )
})
