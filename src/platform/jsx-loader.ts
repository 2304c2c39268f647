// Node strips types but does not compile JSX: this hook hands .tsx files to esbuild. What has been compiled once is read again,
// by the hash of its source, so that a start need not compile some five hundred files. And what two thousand files import is found
// without the questions to the disk that Node asks about each: our imports say the whole name, and a package is the same for all of them.
import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire, enableCompileCache, type ResolveFnOutput, registerHooks } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { keep, keptFolder } from './kept.ts'

const require = createRequire(import.meta.url)
const { version } = require('esbuild/package.json')
enableCompileCache(join(keptFolder, 'node'))

const ours = pathToFileURL(join(import.meta.dirname, '..')).href
const packages = new Map<string, ResolveFnOutput>()

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (!context.parentURL?.startsWith(`${ours}/`) || !context.conditions.includes('import')) return nextResolve(specifier, context)
    if (/^\.\.?\/.*\.tsx?$/.test(specifier))
      return { url: new URL(specifier, context.parentURL).href, format: 'module-typescript', shortCircuit: true }
    const known = packages.get(specifier)
    if (known) return known
    const found = { ...nextResolve(specifier, context), shortCircuit: true }
    if (!specifier.startsWith('.')) packages.set(specifier, found)
    return found
  },
  load(url, context, nextLoad) {
    if (!url.endsWith('.tsx')) return nextLoad(url, context)
    return { format: 'module', source: compiled(fileURLToPath(url)), shortCircuit: true }
  },
})

function compiled(file: string): string {
  const source = readFileSync(file, 'utf8')
  const kept = join(keptFolder, 'jsx', `${hash('sha256', `${version} ${file} ${source}`)}.js`)
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
  const { transformSync } = require('esbuild') as typeof import('esbuild')
  return transformSync(source, { ...options, sourcefile: file }).code
}
