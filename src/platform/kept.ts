// What is made of our files and costs time to make is kept beside the packages: nothing depends on what is there.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const keptFolder = join(import.meta.dirname, '../../node_modules/.cache/qurb')

/** By a new name first: another process may be reading. A folder that must not be written costs only the time to make it again. */
export function keep(file: string, content: string | Uint8Array): void {
  try {
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(`${file}.${process.pid}`, content)
    renameSync(`${file}.${process.pid}`, file)
  } catch {}
}
