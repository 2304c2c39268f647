import type { Context as HonoContext } from 'hono'
import type { Child } from 'hono/jsx'
import type * as v from 'valibot'
import type { Action } from '../action.ts'
import { Refusal } from '../refusal.ts'
import type { FormErrors, FormValues } from '../ui/form.tsx'
import type { Env } from './env.ts'

/** A form as it came back: what was typed and what is wrong with it, in words. */
export interface Returned {
  values: FormValues
  errors: FormErrors
}

interface Submission<Result> {
  /** What the form does not hold: the identity in the address. */
  with?: Record<string, unknown>
  /** Brings the fields of the form into the shape of the action's input, where they differ. */
  shape?: (values: Record<string, string | string[]>) => Record<string, unknown>
  /** Where to go when it is done: the notice of the action is shown there. */
  done: (result: Result) => string
  /** The page with the form again: it is sent with status 422 or 409 and keeps what was typed. Without it a refusal becomes a page of its own. */
  again?: (returned: Returned) => Child | Promise<Child>
}

/** Carries a posted form to its action and answers as a browser expects: a redirect when done, the form again when refused. */
export async function submit<Input extends v.GenericSchema, Result>(
  c: HonoContext<Env>,
  action: Action<Input, Result>,
  { with: known = {}, shape = (values) => values, done, again }: Submission<Result>,
): Promise<Response> {
  const values = await fieldsOf(c)
  try {
    const path = done(await action(c.var.context, { ...shape(values), ...known }))
    return c.redirect(c.var.href(withQuery(path, 'done', action.id)), 303)
  } catch (error) {
    if (!(error instanceof Refusal) || !again || !(error.kind === 'invalid' || error.kind === 'conflict')) throw error
    const errors = wordedErrors(error, c.var.wordOf)
    return c.var.page(await again({ values, errors }), error.kind === 'invalid' ? 422 : 409)
  }
}

/** The fields of a form; a name that comes several times, or ends in [], is a list. Files are left to those who read them. */
export async function fieldsOf(c: HonoContext<Env>): Promise<Record<string, string | string[]>> {
  const body = await c.req.parseBody({ all: true })
  const fields: Record<string, string | string[]> = {}
  for (const [name, value] of Object.entries(body)) {
    if (Array.isArray(value)) fields[name] = value.filter((one) => typeof one === 'string').map(clean)
    else if (typeof value === 'string') fields[name] = clean(value)
  }
  return fields
}

/** Marks that change the direction of text are taken out: they can make one text look like another. */
function clean(text: string): string {
  return text.replace(/[\u202A-\u202E\u2066-\u2069\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '').replace(/\r\n?/g, '\n')
}

/** The reasons of a refusal in words, each at its field. */
export function wordedErrors(refusal: Refusal, wordOf: Env['Variables']['wordOf']): FormErrors {
  const fields = Object.entries(refusal.fields)
  if (fields.length === 0) return { '': wordOf(refusal.slice, refusal.reason, refusal.about) }
  return Object.fromEntries(fields.map(([name, reason]) => [name, wordOf(refusal.slice, reason, refusal.about)]))
}

function withQuery(path: string, name: string, value: string): string {
  const [before, fragment] = path.split('#')
  const sign = before!.includes('?') ? '&' : '?'
  return `${before}${sign}${name}=${encodeURIComponent(value)}${fragment ? `#${fragment}` : ''}`
}
