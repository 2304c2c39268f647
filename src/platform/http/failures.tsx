import type { ErrorHandler, NotFoundHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { Refusal, type RefusalKind } from '../refusal.ts'
import { type Failure, FailurePage } from '../ui/failure-page.tsx'
import type { Env } from './env.ts'

/** One map turns a refusal into a status and a page. */
const answers: Record<RefusalKind, { status: 422 | 403 | 404 | 409; failure: Failure }> = {
  invalid: { status: 422, failure: 'badRequest' },
  forbidden: { status: 403, failure: 'notAllowed' },
  missing: { status: 404, failure: 'notFound' },
  conflict: { status: 409, failure: 'conflict' },
}

/** No stack trace reaches a reader: a refusal says why in their language, anything else says that it is ours to mend. */
export const onError: ErrorHandler<Env> = (error, c) => {
  if (error instanceof Refusal) {
    const { status, failure } = answers[error.kind]
    return c.var.page(<FailurePage failure={failure} detail={c.var.wordOf(error.slice, error.reason, error.about)} />, status)
  }
  if (error instanceof HTTPException) {
    const failure = error.status === 413 ? 'tooLarge' : error.status === 403 ? 'notAllowed' : 'badRequest'
    return c.var.page(<FailurePage failure={failure} />, error.status as 403)
  }
  console.error(error)
  return c.var.page(<FailurePage failure="broken" />, 500)
}

export const onNotFound: NotFoundHandler<Env> = (c) => c.var.page(<FailurePage failure="notFound" />, 404)
