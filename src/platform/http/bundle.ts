import { hash } from 'node:crypto'
import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'
import { keptFolder } from '../kept.ts'
import { type Language, languages } from '../words/language.ts'
import { type Bundle, type BundledFile, keptBundle } from './keep-bundle.ts'

const root = join(import.meta.dirname, '../../..')

/** The styles and scripts that pages load. */
export async function bundle(): Promise<BundledFile[]> {
  const [workers, scripts] = [islands('worker'), islands('main')]
  const shared = {
    main: join(root, 'public/styles/main.css'),
    desk: join(root, 'public/styles/desk.css'),
    'js/main': join(root, 'src/platform/ui/islands/main.ts'),
    ...suffixed(workers, '-worker'),
  }
  const { version } = createRequire(import.meta.url)('esbuild/package.json')
  const how = [version, await readFile(import.meta.filename, 'utf8'), JSON.stringify({ shared, scripts })]
  return keptBundle(join(keptFolder, 'assets', hash('sha256', how.join('\n'))), async () =>
    joined([
      { inputs: [join(root, 'tsconfig.json')], files: [] },
      await compile(shared),
      ...(await Promise.all(languages.map((language) => compile(suffixed(scripts, `-${language}`), [wordsOf(language)])))),
    ]),
  )
}

function joined(parts: readonly Bundle[]): Bundle {
  return { inputs: [...new Set(parts.flatMap(({ inputs }) => inputs))], files: parts.flatMap(({ files }) => files) }
}

async function compile(entryPoints: Record<string, string>, plugins: Plugin[] = []): Promise<Bundle> {
  const { build } = await import('esbuild')
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints,
    plugins,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    outdir: '/assets',
    publicPath: '/assets',
    entryNames: '[dir]/[name].[hash]',
    assetNames: 'fonts/[name].[hash]',
    loader: { '.woff2': 'file', '.svg': 'dataurl' },
    target: ['chrome105', 'firefox110', 'safari15.6'],
    charset: 'utf8',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    legalComments: 'none',
  })
  return {
    inputs: Object.keys(metafile.inputs).map((file) => join(root, file)),
    files: outputFiles.map(({ path, contents }) => ({ path: path.replace('/js/', '/'), contents: new Uint8Array(contents) })),
  }
}

/** Every slice, and every part of one, may have one script of its own, and one worker: each by the name of its folder. */
function islands(part: 'main' | 'worker'): Record<string, string> {
  const files = globSync([`src/*/islands/${part}.ts`, `src/*/*/islands/${part}.ts`], { cwd: root }).sort()
  const own = files.filter((file) => !file.startsWith('src/platform/'))
  return Object.fromEntries(own.map((file) => [file.split('/').slice(1, -2).join('-'), join(root, file)]))
}

function suffixed(entries: Record<string, string>, ending: string): Record<string, string> {
  return Object.fromEntries(Object.entries(entries).map(([name, file]) => [`js/${name}${ending}`, file]))
}

/** Leaves the words of the other languages out of a script: they would be most of it. */
function wordsOf(language: Language): Plugin {
  const others = new RegExp(`words\\.(${languages.filter((one) => one !== language).join('|')})\\.ts$`)
  const empty = (path: string) => `export const ${others.exec(path)![1]} = {}`
  return {
    name: 'one language',
    setup: ({ onLoad }) => onLoad({ filter: others }, ({ path }) => ({ contents: empty(path), loader: 'ts' })),
  }
}
