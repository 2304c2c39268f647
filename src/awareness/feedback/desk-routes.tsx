import { Hono, type Context as HonoContext } from 'hono'
import type { Env } from '../../platform/http/env.ts'
import { type Returned, submit } from '../../platform/http/submit.ts'
import { dayOf } from '../../platform/words/dates.ts'
import { mayRead, mayRun } from '../permissions.ts'
import { readableSession } from '../sessions/readable-session.ts'
import { listTopics } from '../topics/queries.ts'
import { answerQuestion } from './answer-question.ts'
import { BoxPage } from './pages/box-page.tsx'
import { CodePage } from './pages/code-page.tsx'
import { QuizPage, QuizzesPage } from './pages/quiz-pages.tsx'
import { ResultsPage } from './pages/results-page.tsx'
import { closesOn } from './part.ts'
import { findQuizOf, listCounts, listQuizzes } from './queries/answers.ts'
import { listQuestions } from './queries/questions.ts'
import { refuse } from './refusal.ts'
import { removeQuestion } from './remove-question.ts'
import { learned, resultsOf } from './results.ts'
import { tellAnswer } from './tell-answer.ts'
import { writeQuiz } from './write-quiz.ts'

type C = HonoContext<Env>

const session = '/desk/awareness/sessions/:ref' as const
const box = '/desk/awareness/questions'
const quizzes = '/desk/awareness/quizzes'

export const deskRoutes = new Hono<Env>()
  .get(`${session}/code`, async (c) => {
    const { opened, ofSchool } = await openedSession(c)
    if (!mayRun(c.var.context.actor) && !ofSchool) throw refuse('forbidden', 'read')
    const address = c.var.context.publicUrl + c.var.href(`/awareness/sessions/${opened.code}`)
    return c.var.page(<CodePage reference={opened.ref} address={address} lastDay={closesOn(opened.day)} />)
  })
  .get(`${session}/results`, async (c) => {
    const { opened, results } = await read(c)
    return c.var.page(<ResultsPage reference={opened.ref} results={results} quiz={opened.quiz} />)
  })
  .get(`${session}/results.json`, async (c) => {
    const { opened, results } = await read(c)
    return c.json({ ref: opened.ref, ...results, learned: opened.quiz && learned(opened.quiz, results) })
  })
  .get(box, async (c) => c.var.page(await boxPage(c)))
  .post(`${box}/:id/answer`, (c) =>
    submit(c, answerQuestion, { with: known(c), done: () => box, again: (returned) => boxPage(c, { ...returned, id: c.req.param('id') }) }),
  )
  .post(`${box}/:id/telling`, (c) => submit(c, tellAnswer, { with: known(c), done: () => box }))
  .post(`${box}/:id/removal`, (c) => submit(c, removeQuestion, { with: known(c), done: () => box }))
  .get(quizzes, async (c) => {
    const { db, actor } = reading(c)
    const written = (await listQuizzes(db, actor.commandId)).map(({ topic }) => topic)
    return c.var.page(<QuizzesPage topics={await listTopics(db, actor.commandId)} written={written} />)
  })
  .get(`${quizzes}/:topic`, async (c) => c.var.page(await quizPage(c)))
  .post(`${quizzes}/:topic`, (c) =>
    submit(c, writeQuiz, { with: { topic: c.req.param('topic') }, done: () => quizzes, again: (returned) => quizPage(c, returned) }),
  )

async function read(c: C) {
  const { opened } = await openedSession(c)
  const { db, actor, now } = c.var.context
  const counts = await listCounts(db, actor.commandId, opened.id)
  return { opened, results: resultsOf(opened.day, counts, dayOf(now())) }
}

/** A session that pupils can open, for whoever may see it. */
async function openedSession(c: C) {
  const { session: found, ofSchool } = await readableSession(c.var.context, c.req.param('ref')!)
  if (!('code' in found)) throw refuse('missing', 'codeUnknown')
  return { opened: found, ofSchool }
}

async function boxPage(c: C, returned?: Returned & { id: string }) {
  const { db, actor } = reading(c)
  return <BoxPage questions={await listQuestions(db, actor.commandId)} mayRun={mayRun(actor)} returned={returned} />
}

async function quizPage(c: C, returned?: Returned) {
  const { db, actor } = reading(c)
  const topic = (await listTopics(db, actor.commandId)).find(({ key }) => key === c.req.param('topic'))
  if (!topic) throw refuse('missing', 'topicUnknown')
  const quiz = (await findQuizOf(db, actor.commandId, topic.key)) ?? null
  return <QuizPage topic={topic} quiz={quiz} mayRun={mayRun(actor)} {...returned} />
}

const known = (c: C) => ({ questionId: c.req.param('id') })

/** @throws {Refusal} forbidden */
function reading(c: C) {
  const { context } = c.var
  if (!mayRead(context.actor)) throw refuse('forbidden', 'read')
  return context
}
