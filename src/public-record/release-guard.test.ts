import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { testWorld, type World } from '../../test/world.ts'
import { askRelease } from './copies.ts'
import { findLeaks } from './leaks/find-leaks.ts'
import { releaseKinds } from './release.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

const planted = 'نشكر سمية الكرومي على تدخلها'
const clean = 'نشكر الجمعيات على حضورها'

for (const kind of releaseKinds) {
  test(`a text of the kind ${kind} with a name in it is signed by nobody, in whichever of its texts the name stands`, async () => {
    const each: Record<string, string>[] = [
      { text: planted },
      { text: clean, second: planted },
      { text: clean, [`reason:${kind}`]: planted },
    ]
    for (const texts of each) {
      const subjectId = world.context('cell').newId()
      await askRelease(world.context('cell'), { kind, subjectId, title: 'عنوان', texts })
      const [{ id }] = (await world.db`select id from release where subject_id = ${subjectId}`) as unknown as [{ id: string }]
      for (const publisher of ['publisher', 'publisher2'] as const) {
        assert.equal((await world.request(publisher, `/desk/releases/${id}/signature`, { form: {} })).status, 409)
        await world.request(publisher, '/desk/releases/signatures', { form: { releaseIds: id } })
      }
      const [release] =
        await world.db`select state, (select count(*)::int from release_signature s where s.release_id = r.id) as signed from release r where id = ${id}`
      assert.deepEqual({ ...release }, { state: 'waiting', signed: 0 })
    }
  })
}

const source = join(import.meta.dirname, '..')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
  .map((file) => ({ file, text: readFileSync(join(source, file), 'utf8') }))

test('a text becomes public behind the check and nowhere else', () => {
  const writing = files.filter(({ text }) => /\b(?:insert into|update)\s+release\s/.test(text)).map(({ file }) => file)
  assert.deepEqual(writing.sort(), ['public-record/queries/findings.ts', 'public-record/queries/releases.ts'])
  const deciding = files
    .filter(({ text }) => /state: 'released'(?!;| \|)/.test(text) && text.includes('decideRelease('))
    .map(({ file }) => file)
  assert.deepEqual(deciding, ['public-record/sign-release.ts'])
  const [signing] = files.filter(({ file }) => file === 'public-record/sign-release.ts')
  for (const [release] of signing!.text.matchAll(/\brelease[A-Z]\w+(?=\()/g)) {
    const others = files.filter(({ file, text }) => text.includes(`${release}(`) && !file.startsWith('public-record/'))
    assert.deepEqual(
      others.map(({ file }) => file),
      [],
      release,
    )
  }
})

test('the fixed words of surveys give nobody away', () => {
  const words = files.filter(({ file }) => /^(?:survey|trust)\/(?:[\w-]+\/)*words\.(?:ar|fr)\.ts$/.test(file))
  assert.ok(words.length >= 2)
  for (const { file, text } of words) {
    const said = [...text.matchAll(/(?<=: )'([^'\n]+)'/g)].map(([, one]) => one!)
    // «شخصان» is there for the plural; which numbers are shown is for disclosure.ts.
    const telling = said.flatMap((one) =>
      findLeaks(one)
        .filter(({ kind }) => kind !== 'smallCount')
        .map(({ kind, found }) => `${file} ${kind} «${found}»: ${one}`),
    )
    assert.deepEqual(telling, [])
  }
})
