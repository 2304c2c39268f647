import assert from 'node:assert/strict'
import { test } from 'node:test'
import { communes, provinceShapes, provinces, regions, searchCommunes } from './geography.ts'

test('every commune lies in a province and every province in a region', () => {
  const [provinceIds, regionIds] = [new Set(provinces.map(({ id }) => id)), new Set(regions.map(({ id }) => id))]
  assert.deepEqual(
    communes.filter(({ province }) => !provinceIds.has(province)),
    [],
  )
  assert.deepEqual(
    provinces.filter(({ region }) => !regionIds.has(region)),
    [],
  )
  assert.equal(regions.length, 12)
})

test('a commune is found by its Arabic or French name, however it is spelt', () => {
  for (const typed of ['بني ملال', 'بنى ملال', 'Béni Mellal', 'beni mellal', 'BENI']) {
    assert.ok(
      searchCommunes(typed).some(({ ar }) => ar === 'بني ملال'),
      typed,
    )
  }
  assert.deepEqual(searchCommunes('  '), [])
})

test('names that begin with what was typed come first', () => {
  const [first] = searchCommunes('خنيفرة')
  assert.equal(first!.ar, 'خنيفرة')
})

test('the shapes of the region carry both names', () => {
  for (const { ar, fr } of provinceShapes) {
    assert.match(ar, /^[\p{Script=Arabic}\s]+$/u)
    assert.match(fr, /^Province d/)
  }
})
