import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { Hono } from 'hono'
import type { Language } from '../words/language.ts'

interface Asset {
  type: string
  etag: string
  plain: Uint8Array<ArrayBuffer>
  br?: Uint8Array<ArrayBuffer>
  gzip?: Uint8Array<ArrayBuffer>
}

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
  script: addressOf('main', '.js'),
  icon: addressOf('favicon', '.svg'),
  /** The fonts without which the first screen of a page in this language cannot be drawn. */
  fontsOf: (language: Language) => (language === 'ar' ? [addressOf('ibm-plex-sans-arabic-arabic-400-normal', '.woff2')] : []),
}

export const assetRoutes = new Hono().get('/assets/*', (c) => {
  const asset = served.get(c.req.path)
  if (!asset) return c.notFound()
  const headers = {
    'content-type': asset.type,
    'cache-control': 'public, max-age=31536000, immutable',
    etag: asset.etag,
    vary: 'accept-encoding',
    'x-content-type-options': 'nosniff',
  }
  if (c.req.header('if-none-match') === asset.etag) return c.body(null, 304, headers)
  const accepted = c.req.header('accept-encoding') ?? ''
  if (asset.br && /\bbr\b/.test(accepted)) return c.body(asset.br, 200, { ...headers, 'content-encoding': 'br' })
  if (asset.gzip && /\bgzip\b/.test(accepted)) return c.body(asset.gzip, 200, { ...headers, 'content-encoding': 'gzip' })
  return c.body(asset.plain, 200, headers)
})

async function bundle(): Promise<Map<string, Asset>> {
  const { outputFiles } = await build({
    entryPoints: { main: pathOf('public/styles/main.css'), 'js/main': pathOf('src/platform/ui/islands/main.ts') },
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
    legalComments: 'none',
  })
  const icon = new Uint8Array(await readFile(pathOf('public/icons/favicon.svg')))
  return new Map([
    ...outputFiles.map((file): [string, Asset] => [file.path.replace('/js/', '/'), prepare(file.path, new Uint8Array(file.contents))]),
    [`/assets/favicon.${hash(icon)}.svg`, prepare('favicon.svg', icon)],
  ])
}

function prepare(path: string, plain: Uint8Array<ArrayBuffer>): Asset {
  const type = types[extname(path)]
  if (!type) throw new Error(`No media type is known for ${path}`)
  const asset = { type, etag: `"${hash(plain)}"`, plain }
  return type === types['.woff2']
    ? asset
    : { ...asset, br: new Uint8Array(brotliCompressSync(plain)), gzip: new Uint8Array(gzipSync(plain, { level: 9 })) }
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
