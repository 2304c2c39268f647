import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'

const project = mkdtempSync(join(tmpdir(), 'qurb-bin-'))
after(() => rmSync(project, { recursive: true }))
for (const folder of ['bin', 'src/platform', 'node_modules/.bin', 'elsewhere']) mkdirSync(join(project, folder), { recursive: true })
copyFileSync(join(import.meta.dirname, 'qurb'), join(project, 'bin/qurb'))
symlinkSync(join(project, 'bin/qurb'), join(project, 'elsewhere/qurb'))
writeFileSync(join(project, 'src/platform/jsx-loader.ts'), '')
writeFileSync(join(project, 'src/cli.ts'), 'console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = 7')

test('before the first start, the command says what to do', () => {
  const { status, stderr } = spawnSync(join(project, 'bin/qurb'), { encoding: 'utf8' })
  assert.equal(status, 1)
  assert.match(stderr, /Run npm start once/)
})

test('the command works from any folder and by a symbolic link, and hands on its arguments and its exit code', () => {
  symlinkSync(process.execPath, join(project, 'node_modules/.bin/node'))
  for (const command of ['./qurb', join(project, 'bin/qurb')]) {
    const { status, stdout } = spawnSync(command, ['demands', 'إنارة الزنقة'], { encoding: 'utf8', cwd: join(project, 'elsewhere') })
    assert.deepEqual([status, stdout], [7, '["demands","إنارة الزنقة"]\n'])
  }
})
