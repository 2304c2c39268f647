import { Hono, type Context as HonoContext } from 'hono'
import type { Env } from '../../platform/http/env.ts'
import { publicCache } from '../../platform/http/public-cache.ts'
import { answerPdf } from '../../platform/pdf/answer-pdf.ts'
import { splitPath } from '../../platform/words/language.ts'
import { nameIn } from '../../platform/words/names.ts'
import { listFormerCommuniques } from '../queries/communiques.ts'
import { listDemands } from '../queries/demands.ts'
import { type PublicMeeting, readMeeting } from '../queries/meetings.ts'
import { readCommand, readMinutes } from '../queries/minutes.ts'
import { reading } from '../reading.ts'
import { refuse } from '../release.ts'
import { meetingData } from './meeting-data.ts'
import { communiqueDocument, minutesDocument } from './print-minutes.ts'

/** A meeting that is released, as a program and as a printer want it. Nothing that waits for a signature stands in any of them. */
export const publicMinutesRoutes = new Hono<Env>()
  .get('/meetings/:file{[^/]+\\.json}', publicCache, async (c) => {
    const { db, commandId } = reading(c)
    const meeting = await meetingOf(c, c.req.param('file').slice(0, -'.json'.length))
    const [minutes, former] = await Promise.all([readMinutes(db, commandId, meeting.id), listFormerCommuniques(db, commandId, meeting.id)])
    return c.json(meetingData(meeting, minutes, former))
  })
  .get('/meetings/:file{[^/]+\\.pdf}', async (c) => {
    const { db, commandId, today } = reading(c)
    const meeting = await meetingOf(c, c.req.param('file').slice(0, -'.pdf'.length))
    const [minutes, demands, command] = await Promise.all([
      readMinutes(db, commandId, meeting.id),
      listDemands(db, commandId, { meeting: meeting.ref, today }, { limit: 200 }),
      readCommand(db, commandId),
    ])
    if (!minutes?.agreedOn || minutes.passages.length === 0) throw refuse('missing', 'notFound')
    const language = languageOf(c)
    const associations = minutes.words.map((one) => nameIn(language, one.associationAr, one.associationFr) ?? '')
    const document = minutesDocument(language, {
      command,
      meeting,
      associations,
      demands: [...demands].reverse(),
      ...minutes,
      released: true,
    })
    return answerPdf(c, document, { name: meeting.ref, public: true })
  })
  .get('/meetings/:ref/communique.pdf', async (c) => {
    const { db, commandId } = reading(c)
    const meeting = await meetingOf(c, c.req.param('ref'))
    const language = languageOf(c)
    const text = language === 'ar' ? meeting.communique : (meeting.communiqueFr ?? meeting.communique)
    if (!text) throw refuse('missing', 'notFound')
    const command = await readCommand(db, commandId)
    const document = communiqueDocument(language, { command, meeting, text, released: true })
    return answerPdf(c, document, { name: `${meeting.ref}-communique`, public: true })
  })

async function meetingOf(c: HonoContext<Env>, ref: string): Promise<PublicMeeting> {
  const { db, commandId } = reading(c)
  const meeting = await readMeeting(db, commandId, ref)
  if (!meeting) throw refuse('missing', 'notFound')
  return meeting
}

const languageOf = (c: HonoContext<Env>) => splitPath(new URL(c.req.url).pathname).language
