import { Hono, type Context as HonoContext } from 'hono'
import type { Action } from '../../platform/action.ts'
import { visitorOf } from '../../platform/actor.ts'
import type { Env } from '../../platform/http/env.ts'
import { type Returned, submit } from '../../platform/http/submit.ts'
import { dayOf } from '../../platform/words/dates.ts'
import { answerQuiz } from './answer-quiz.ts'
import { askQuestion } from './ask-question.ts'
import { giveFeedback } from './give-feedback.ts'
import { openNow } from './open-session.ts'
import { FormPage } from './pages/form-page.tsx'
import { type PupilForm, PupilPage, ThanksPage } from './pages/pupil-page.tsx'
import { isOpen } from './part.ts'
import { findByCode } from './queries/answers.ts'
import { refuse } from './refusal.ts'

type C = HonoContext<Env>

const one = '/awareness/sessions/:code' as const
const quizzes = ['before', 'after'] as const
const forms: readonly PupilForm[] = [...quizzes, 'feedback', 'question']

/** What the code of a session opens: nobody signs in, nothing is set in the browser, and whoever is signed in answers as a visitor. */
export const pupilRoutes = new Hono<Env>()
  .use(`${one}/*`, async (c, next) => {
    const { context } = c.var
    c.set('context', { ...context, actor: visitorOf(context.actor.commandId) })
    await next()
    c.res.headers.set('cache-control', 'no-store')
    c.res.headers.set('x-robots-tag', 'noindex')
  })
  .get(one, async (c) => c.var.page(await pupilPage(c)))
  .get(`${one}/thanks`, async (c) => {
    await session(c)
    return c.var.page(<ThanksPage path={pathOf(c)} />)
  })
  .get(`${one}/:form`, async (c) => c.var.page(await formPage(c, formOf(c))))
  .post(`${one}/before`, (c) => send(c, answerQuiz, 'before'))
  .post(`${one}/after`, (c) => send(c, answerQuiz, 'after'))
  .post(`${one}/feedback`, (c) => send(c, giveFeedback, 'feedback'))
  .post(`${one}/question`, (c) => send(c, askQuestion, 'question'))

function send(c: C, action: Action, form: PupilForm) {
  return submit(c, action, {
    with: { code: c.req.param('code'), part: form },
    done: () => `${pathOf(c)}/thanks`,
    again: (returned) => formPage(c, form, returned),
  })
}

async function pupilPage(c: C) {
  const found = await session(c)
  const today = dayOf(c.var.context.now())
  const open = forms.filter((form) => isOpen(form, found.day, today) && (found.quiz !== null || (form !== 'before' && form !== 'after')))
  return <PupilPage path={pathOf(c)} topics={found.topicNames} open={open} hasQuiz={found.quiz !== null} />
}

async function formPage(c: C, form: PupilForm, returned?: Returned) {
  const found = await session(c)
  const { quiz } = found
  if (!quiz && (form === 'before' || form === 'after')) throw refuse('missing', 'noQuiz')
  if (!returned) openNow(c.var.context, found, form)
  return <FormPage path={pathOf(c)} form={form} quiz={quiz} {...returned} />
}

function formOf(c: C): PupilForm {
  const form = forms.find((known) => known === c.req.param('form'))
  if (!form) throw refuse('missing', 'codeUnknown')
  return form
}

async function session(c: C) {
  const { db, actor } = c.var.context
  const found = await findByCode(db, actor.commandId, c.req.param('code')!)
  if (!found) throw refuse('missing', 'codeUnknown')
  return found
}

const pathOf = (c: C) => `/awareness/sessions/${c.req.param('code')}`
