import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import { Hono } from 'hono'
import type { Language } from '../words/language.ts'
import { bundle } from './bundle.ts'

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

const served = await prepared()

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

async function prepared(): Promise<Map<string, Asset>> {
  const icon = new Uint8Array(await readFile(join(import.meta.dirname, '../../../public/icons/favicon.svg')))
  const files = [...(await bundle()), { path: `/assets/favicon.${hash(icon)}.svg`, contents: icon }]
  return new Map(files.map(({ path, contents }) => [path, prepare(path, contents)]))
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
