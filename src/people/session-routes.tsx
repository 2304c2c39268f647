import { Hono, type Context as HonoContext } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'
import type { CookieOptions } from 'hono/utils/cookie'
import { addressOf } from '../platform/http/address.ts'
import type { Env } from '../platform/http/env.ts'
import { type Returned, submit } from '../platform/http/submit.ts'
import { changePassword } from './change-password.ts'
import { nextPage } from './next-page.ts'
import { PasswordPage } from './pages/password.tsx'
import { SignInPage } from './pages/sign-in.tsx'
import { listDemonstrationSignIns } from './queries/sign-ins.ts'
import { sessionCookie, sessionToken } from './session.ts'
import { signIn } from './sign-in.ts'
import { retryAt } from './sign-in-attempts.ts'
import { signOut } from './sign-out.ts'

type C = HonoContext<Env>

/** Coming in and going out. */
export const sessionRoutes = new Hono<Env>()

sessionRoutes.get('/sign-in', (c) => signInPage(c, nextPage(c.req.query('next'))))

sessionRoutes.post('/session', async (c) => {
  const { next } = await c.req.parseBody()
  const destination = nextPage(typeof next === 'string' ? next : undefined)
  return submit(c, signIn, {
    with: { address: addressOf(c), days: c.var.config.sessionDays },
    done: ({ token }) => {
      keepToken(c, token)
      return destination
    },
    again: (returned) => signInPageAgain(c, destination, returned),
  })
})

sessionRoutes.post('/session/end', async (c) => {
  deleteCookie(c, sessionCookie, cookieOptions(c))
  // Whatever pages of the desk keep on this device for times without a network goes too.
  c.header('clear-site-data', '"storage"')
  const token = sessionToken(c.req.raw)
  if (!token || !c.var.context.actor.accountId) return c.redirect(c.var.href('/'), 303)
  return submit(c, signOut, { with: { token }, done: () => '/' })
})

sessionRoutes.get('/desk/password', (c) => c.var.page(<PasswordPage />))

sessionRoutes.post('/desk/password', (c) =>
  submit(c, changePassword, {
    with: { days: c.var.config.sessionDays },
    done: ({ token }) => {
      keepToken(c, token)
      return '/desk'
    },
    again: (returned) => <PasswordPage {...returned} />,
  }),
)

async function signInPage(c: C, next: string) {
  const { db, actor } = c.var.context
  return c.var.page(<SignInPage next={next} signIns={await listDemonstrationSignIns(db, actor.commandId)} />)
}

/** The form as it was sent, but for the password; after too many tries it says when the next one counts. */
async function signInPageAgain(c: C, next: string, { values, errors }: Returned) {
  const { db, actor, now } = c.var.context
  const signInName = String(values.signInName ?? '').trim()
  const waiting = errors[''] ? await retryAt(db, { signInName, address: addressOf(c) }, now()) : null
  const signIns = await listDemonstrationSignIns(db, actor.commandId)
  return <SignInPage next={next} retryAt={waiting} signIns={signIns} values={{ signInName }} errors={errors} />
}

function keepToken(c: C, token: string): void {
  setCookie(c, sessionCookie, token, { ...cookieOptions(c), maxAge: c.var.config.sessionDays * 86_400 })
}

function cookieOptions(c: C): CookieOptions {
  return { path: '/', httpOnly: true, sameSite: 'Lax', secure: c.var.config.publicUrl.startsWith('https:') }
}
