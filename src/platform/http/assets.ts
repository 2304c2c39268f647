import { createHash } from 'node:crypto'
import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import { build, type Plugin } from 'esbuild'
import { Hono } from 'hono'
import { type Language, languages } from '../words/language.ts'

type Bytes = Uint8Array<ArrayBuffer>

interface Asset {
  type: string
  etag: string
  plain: Bytes
  packed: Partial<Record<Encoding, Promise<Bytes>>>
}

type Encoding = keyof typeof packers

const packers = { br: promisify(brotliCompress), gzip: promisify(gzip) }

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

const served = await bundle()

/** Addresses of what every page loads. Each carries a hash of its content, so that it may be kept for ever. */
export const assets = {
  stylesheet: addressOf('main', '.css'),
  /** What only pages of the desk need besides. */
  deskStylesheet: addressOf('desk', '.css'),
  script: addressOf('main', '.js'),
  icon: addressOf('favicon', '.svg'),
  /** The script of a slice's own island, `src/SLICE/islands/main.ts`, with the words of one language; of a part of it, `SLICE-PART`. */
  island: (slice: string, language: Language) => addressOf(`${slice}-${language}`, '.js'),
  /** `src/SLICE/islands/worker.ts`, which answers for pages of the slice when there is no network. */
  worker: (slice: string) => addressOf(`${slice}-worker`, '.js'),
  /** The fonts without which the first screen of a page in this language cannot be drawn. */
  fontsOf: (language: Language) => (language === 'ar' ? [addressOf('ibm-plex-sans-arabic-arabic-400-normal', '.woff2')] : []),
}

export const assetRoutes = new Hono().get('/assets/*', async (c) => {
  const asset = served.get(c.req.path)
  if (!asset) return c.notFound()
  const headers = {
    'content-type': asset.type,
    'cache-control': 'public, max-age=31536000, immutable',
    etag: asset.etag,
    vary: 'accept-encoding',
    'x-content-type-options': 'nosniff',
    // A worker says itself which pages it serves; its own address must not decide that.
    ...(/-worker\.[^/]+$/.test(c.req.path) && { 'service-worker-allowed': '/' }),
  }
  if (c.req.header('if-none-match') === asset.etag) return c.body(null, 304, headers)
  const accepted = c.req.header('accept-encoding') ?? ''
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null
  if (!encoding || asset.type === types['.woff2']) return c.body(asset.plain, 200, headers)
  return c.body(await packed(asset, encoding), 200, { ...headers, 'content-encoding': encoding })
})

/** Packed as small as can be, once, when it is first asked for: to pack everything would be most of the time a start takes. */
function packed(asset: Asset, encoding: Encoding): Promise<Bytes> {
  asset.packed[encoding] ??= packers[encoding](asset.plain).then((bytes) => new Uint8Array(bytes))
  return asset.packed[encoding]
}

async function bundle(): Promise<Map<string, Asset>> {
  const styles = { main: pathOf('public/styles/main.css'), desk: pathOf('public/styles/desk.css') }
  const [main, workers, scripts] = [pathOf('src/platform/ui/islands/main.ts'), islands('worker'), islands('main')]
  const outputFiles = await Promise.all([
    compile({ ...styles, 'js/main': main, ...suffixed(workers, '-worker') }),
    ...languages.map((language) => compile(suffixed(scripts, `-${language}`), [wordsOf(language)])),
  ])
  const icon = new Uint8Array(await readFile(pathOf('public/icons/favicon.svg')))
  return new Map([
    ...outputFiles
      .flat()
      .map((file): [string, Asset] => [file.path.replace('/js/', '/'), prepare(file.path, new Uint8Array(file.contents))]),
    [`/assets/favicon.${hash(icon)}.svg`, prepare('favicon.svg', icon)],
  ])
}

async function compile(entryPoints: Record<string, string>, plugins: Plugin[] = []) {
  const { outputFiles } = await build({
    entryPoints,
    plugins,
    bundle: true,
    minify: true,
    write: false,
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
  return outputFiles
}

/** Every slice, and every part of one, may have one script of its own, and one worker: each by the name of its folder. */
function islands(part: 'main' | 'worker'): Record<string, string> {
  const files = globSync([`src/*/islands/${part}.ts`, `src/*/*/islands/${part}.ts`], { cwd: pathOf('') })
  const own = files.filter((file) => !file.startsWith('src/platform/'))
  return Object.fromEntries(own.map((file) => [file.split('/').slice(1, -2).join('-'), pathOf(file)]))
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

function prepare(path: string, plain: Bytes): Asset {
  const type = types[extname(path)]
  if (!type) throw new Error(`No media type is known for ${path}`)
  return { type, etag: `"${hash(plain)}"`, plain, packed: {} }
}

function addressOf(name: string, extension: string): string {
  const found = [...served.keys()].find((path) => basename(path).startsWith(`${name}.`) && path.endsWith(extension))
  if (!found) throw new Error(`The bundle holds no ${name}${extension}`)
  return found
}

function hash(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12)
}

function pathOf(file: string): string {
  return fileURLToPath(new URL(`../../../${file}`, import.meta.url))
}
