// Node strips types but does not compile JSX: this hook hands .tsx files to esbuild. What has been compiled once is read again,
// by the hash of its source, so that a start need not compile some four hundred files.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { enableCompileCache, registerHooks } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transformSync, version } from 'esbuild'

const cache = join(import.meta.dirname, '../../node_modules/.cache/qurb')
enableCompileCache(join(cache, 'node'))

registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith('.tsx')) return nextLoad(url, context)
    return { format: 'module', source: compiled(fileURLToPath(url)), shortCircuit: true }
  },
})

function compiled(file: string): string {
  const source = readFileSync(file, 'utf8')
  const kept = join(cache, 'jsx', `${createHash('sha256').update(`${version} ${file} ${source}`).digest('hex')}.js`)
  try {
    return readFileSync(kept, 'utf8')
  } catch {
    const code = compile(file, source)
    keep(kept, code)
    return code
  }
}

function compile(file: string, source: string): string {
  const options = { loader: 'tsx', jsx: 'automatic', jsxImportSource: 'hono/jsx', target: 'node24', sourcemap: 'inline' } as const
  return transformSync(source, { ...options, sourcefile: file }).code
}

/** By a new name first: another process may be reading. A folder that must not be written costs only the time to compile. */
function keep(file: string, code: string): void {
  try {
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(`${file}.${process.pid}`, code)
    renameSync(`${file}.${process.pid}`, file)
  } catch {}
}
