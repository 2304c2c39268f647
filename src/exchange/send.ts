import type { Context as HonoContext } from 'hono'
import type { Env } from '../platform/http/env.ts'

/** Sends a file as it is made. A proxy keeps it from nobody until it is whole, and neither do we. */
export function sent(
  c: HonoContext<Env>,
  pieces: AsyncGenerator<string> | AsyncGenerator<Uint8Array>,
  type: string,
  name: string,
): Response {
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value)
    },
    async cancel() {
      await pieces.return(undefined as never)
    },
  })
  return c.body(body, 200, { 'content-type': type, 'content-disposition': `attachment; filename="${name}"`, 'x-accel-buffering': 'no' })
}
