import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { arrangeDesk, deskMenuPaths } from './desk-menu.ts'
import { appWords } from './words.ts'

const entriesOf = (paths: readonly string[]) => paths.map((path) => ({ path, label: path }))

test('every entry that a slice or the frame puts into the menu has its place, and no place is left without one', () => {
  const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:^|\/)(?:slice|frame)\.ts$/.test(file))
    .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
  const given = sources.flatMap((source) => [...source.matchAll(/path: '(\/desk[^']*)', label/g)].map(([, path]) => path!))
  const ofPublicMenu = 1
  assert.equal(given.filter((path) => path === '/desk').length, 1 + ofPublicMenu)
  assert.deepEqual([...new Set(given)].sort(), [...deskMenuPaths].sort())
  assert.equal(new Set(deskMenuPaths).size, deskMenuPaths.length)
})

test('a short menu is not folded, and a group of one is its entry', () => {
  const { deskGroups } = appWords.fr
  const short = entriesOf(['/desk/password', '/desk', '/desk/school'])
  assert.deepEqual(
    arrangeDesk(short, deskGroups).map((item) => ('path' in item ? item.path : item.label)),
    ['/desk', '/desk/school', '/desk/password'],
  )
  const long = entriesOf(deskMenuPaths.filter((path) => path !== '/desk/briefings'))
  const arranged = arrangeDesk(long, deskGroups)
  assert.ok(arranged.some((item) => 'path' in item && item.path === '/desk/releases'))
  assert.equal(arranged.filter((item) => 'entries' in item).length, Object.keys(deskGroups).length - 1)
})
