import { hash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { deserialize, serialize } from 'node:v8'
import { keep } from '../kept.ts'

export interface BundledFile {
  path: string
  contents: Uint8Array<ArrayBuffer>
}

export interface Bundle {
  /** The files it was made of. */
  inputs: readonly string[]
  files: BundledFile[]
}

interface Kept {
  inputs: [file: string, hash: string][]
  files: BundledFile[]
}

/** The files of a bundle, made anew only when one of its inputs has changed since it was kept in `place`. */
export async function keptBundle(place: string, make: () => Promise<Bundle>): Promise<BundledFile[]> {
  const kept = await read(place)
  if (kept && (await Promise.all(kept.inputs.map(async ([file, before]) => (await hashOf(file)) === before))).every(Boolean))
    return kept.files
  const began = Date.now()
  const { inputs, files } = await make()
  // What somebody wrote meanwhile may or may not be in it.
  if ((await Promise.all(inputs.map(async (file) => (await stat(file)).mtimeMs < began))).every(Boolean)) {
    const hashed = await Promise.all(inputs.map(async (file) => [file, await hashOf(file)] as [string, string]))
    keep(place, serialize({ inputs: hashed, files } satisfies Kept))
  }
  return files
}

async function read(place: string): Promise<Kept | undefined> {
  try {
    return deserialize(await readFile(place))
  } catch {
    return undefined
  }
}

/** Of a file that is not there nothing, which no file has for a hash. */
async function hashOf(file: string): Promise<string> {
  return readFile(file).then(
    (content) => hash('sha256', content),
    () => '',
  )
}
