import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Context, MiddlewareHandler } from 'hono'

const [brotli, gzipped] = [promisify(brotliCompress), promisify(gzip)]
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } }

/** Compresses pages and data for whoever accepts it; what is small or already encoded goes as it is. */
export const compress: MiddlewareHandler = async (c, next) => {
  await next()
  const type = c.res.headers.get('content-type') ?? ''
  // What is sent as it is made must not be gathered first.
  const streamed = c.res.headers.get('x-accel-buffering') === 'no'
  if (streamed || c.res.headers.has('content-encoding') || !c.res.body || !/^text\/|json|xml|svg/.test(type)) return
  const accepted = c.req.header('accept-encoding') ?? ''
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null
  c.res.headers.append('vary', 'accept-encoding')
  if (!encoding) return
  if (type.startsWith('text/csv')) return /\bgzip\b/.test(accepted) ? stream(c) : undefined
  const plain = Buffer.from(await c.res.arrayBuffer())
  const small = plain.length < 600
  const body = small ? plain : await (encoding === 'br' ? brotli(plain, quick) : gzipped(plain))
  const response = new Response(new Uint8Array(body), c.res)
  if (!small) response.headers.set('content-encoding', encoding)
  response.headers.delete('content-length')
  c.res = response
}

/** Tables may be long: they are compressed as they come. */
function stream(c: Context): void {
  const response = new Response(c.res.body!.pipeThrough(new CompressionStream('gzip')), c.res)
  response.headers.set('content-encoding', 'gzip')
  c.res = response
}
