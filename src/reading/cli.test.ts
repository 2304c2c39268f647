import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { UsageError } from '../platform/cli/command.ts'
import { readConfig } from '../platform/config.ts'
import type { MeetingAnnotation } from './annotation.ts'
import { commands } from './cli.ts'

const text = '\n\nاحتضن مقر ولاية أمن بني ملال، زوال يوم الثلاثاء 16 فبراير، لقاء تواصليا مع جمعية نسيم الجبل.\n'

let folder: string
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-'))
  await writeFile(join(folder, 'report.txt'), text)
  await writeFile(join(folder, 'broken.pdf'), '%PDF-1.4 broken')
})
after(() => rm(folder, { recursive: true }))

function read(positionals: string[], values: Record<string, string> = {}) {
  const context = () => Promise.reject(new Error('reading needs no database'))
  return commands[0]!.run({ positionals, values, config: readConfig({}), context })
}

describe('qurb read', () => {
  it('prints the annotation, whose evidence is found in the file as it is', async () => {
    const { json } = await read([join(folder, 'report.txt')])
    const { format, chars, date, associations } = json as MeetingAnnotation
    assert.deepEqual([format, chars], ['meeting-annotation/1', text.length])
    assert.equal(text.slice(date.evidence!.start, date.evidence!.end), date.evidence!.text)
    assert.equal(associations.length, 1)
    assert.deepEqual(date.value, null)
  })

  it('prints lines for a person', async () => {
    const { text: lines } = await read([join(folder, 'report.txt')], { published: '2021-02-20' })
    assert.match(lines, /التاريخ · الثلاثاء، 16 فبراير 2021 · «/)
    assert.match(lines, /جمعية · جمعية نسيم الجبل/)
  })

  it('is not understood without one file and with a day that is none', async () => {
    await assert.rejects(read([]), UsageError)
    await assert.rejects(read(['a', 'b']), UsageError)
    await assert.rejects(read([join(folder, 'none.txt')]), UsageError)
    await assert.rejects(read([join(folder, 'report.txt')], { published: '16 فبراير' }), UsageError)
  })

  it('refuses a file that cannot be read, with its reason', async () => {
    await assert.rejects(read([join(folder, 'broken.pdf')]), { kind: 'invalid', reason: 'unreadable' })
  })
})
