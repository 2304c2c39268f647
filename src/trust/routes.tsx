import { Hono, type Context as HonoContext } from 'hono'
import { has, isOfService } from '../platform/actor.ts'
import type { Env } from '../platform/http/env.ts'
import { publicCache } from '../platform/http/public-cache.ts'
import { fieldsOf, type Returned, submit, wordedErrors } from '../platform/http/submit.ts'
import { answerPdfOnce } from '../platform/pdf/answer-pdf.ts'
import { Refusal } from '../platform/refusal.ts'
import { splitPath } from '../platform/words/language.ts'
import { listReleasedTrust } from '../public-record/trust.ts'
import { answerRoutes } from './answer-routes.tsx'
import { closeWave } from './close-wave.ts'
import { draftWave } from './draft-wave.ts'
import { openWave } from './open-wave.ts'
import { InvitationsPage } from './pages/invitations-page.tsx'
import { TrustPage } from './pages/public-page.tsx'
import { WavePage } from './pages/wave-page.tsx'
import { WavesPage } from './pages/waves-page.tsx'
import { placeRoutes } from './place-routes.tsx'
import { printInvitations } from './print-invitations.ts'
import { listCountedAreas } from './queries/counts.ts'
import { listEvents } from './queries/events.ts'
import { listPlaced } from './queries/places.ts'
import { listWaves, readWave, waveBefore } from './queries/waves.ts'
import { refuse } from './refusal.ts'
import { resultsData, resultsTable, told } from './results-table.ts'
import { sendResults } from './send-results.ts'
import { sheetOf } from './sheet-document.ts'
import { takeInvitation } from './take-invitation.ts'

type C = HonoContext<Env>

const waves = '/desk/trust'
const one = '/desk/trust/:ref' as const

export const routes = new Hono<Env>()
  .route('/', answerRoutes)
  .route('/', placeRoutes)
  .get('/trust', publicCache, async (c) => c.var.page(<TrustPage waves={await released(c)} />))
  .get('/trust.json', publicCache, async (c) => c.json(resultsData((await released(c)).map(({ id: _id, ...wave }) => wave))))
  .get('/trust.csv', publicCache, async (c) => csv(c, 'trust', await released(c)))
  .get(waves, async (c) => c.var.page(await list(c)))
  .post(waves, (c) => submit(c, draftWave, { done: ({ ref }) => `${waves}/${ref}`, again: (returned) => list(c, returned) }))
  .get(`${waves}/invitations`, async (c) => {
    const { db, actor } = c.var.context
    if (!has(actor, 'association', 'school', 'partner')) throw refuse('forbidden', 'invitees')
    return c.var.page(<InvitationsPage events={await listEvents(db, actor)} />)
  })
  .get(one, async (c) => c.var.page(await page(c)))
  .get(`${one}/results.json`, async (c) => c.json(resultsData([told(await closed(c))])))
  .get(`${one}/results.csv`, async (c) => csv(c, c.req.param('ref'), [told(await closed(c))]))
  .post(`${one}/opening`, async (c) => submit(c, openWave, { with: await known(c), done: () => pathTo(c) }))
  .post(`${one}/closing`, async (c) => submit(c, closeWave, { with: await known(c), done: () => pathTo(c) }))
  .post(`${one}/sending`, async (c) => submit(c, sendResults, { with: await known(c), done: () => pathTo(c) }))
  // The sheet is the answer itself: asked for again, it would not be there.
  .post(`${one}/sheet`, async (c) => {
    const values = await fieldsOf(c)
    try {
      const made = await printInvitations(c.var.context, { ...values, ...(await known(c)) })
      const { language } = splitPath(new URL(c.req.url).pathname)
      return answerPdfOnce(c, await sheetOf(c.var.context, language, made), made.wave.ref)
    } catch (error) {
      if (!(error instanceof Refusal) || error.kind !== 'invalid') throw error
      return c.var.page(await page(c, { values, errors: wordedErrors(error, c.var.wordOf) }), 422)
    }
  })
  .post(`${one}/invitations/:event`, async (c) =>
    submit(c, takeInvitation, {
      with: { ...(await known(c)), eventId: c.req.param('event') },
      done: ({ token }) => `/trust/answers/${token}`,
    }),
  )

const pathTo = (c: C) => `${waves}/${c.req.param('ref')}`
const released = (c: C) => listReleasedTrust(c.var.publicDb, c.var.context.actor.commandId)

async function list(c: C, returned?: Returned) {
  const { db, actor } = c.var.context
  if (!isOfService(actor)) throw refuse('forbidden', 'read')
  return <WavesPage waves={await listWaves(db, actor.commandId)} mayRun={has(actor, 'cell')} {...returned} />
}

/** Who may do it is for the act to say. */
async function known(c: C) {
  const { db, actor } = c.var.context
  const [wave] = await listWaves(db, actor.commandId, c.req.param('ref')!)
  if (!wave) throw refuse('missing', 'waveUnknown')
  return { waveId: wave.id }
}

async function read(c: C) {
  const { db, actor } = c.var.context
  if (!isOfService(actor)) throw refuse('forbidden', 'read')
  const wave = await readWave(db, actor.commandId, c.req.param('ref')!)
  if (!wave) throw refuse('missing', 'waveUnknown')
  return wave
}

async function page(c: C, returned?: Returned) {
  const { db, actor } = c.var.context
  const wave = await read(c)
  const areas = await listCountedAreas(db, actor.commandId, wave.id)
  const before = await waveBefore(db, actor.commandId, wave)
  const asksRooms = has(actor, 'cell') && wave.state === 'open' && wave.questionnaire === 'meeting'
  const rooms = asksRooms ? await listPlaced(db, actor.commandId, wave.openedOn!) : []
  return <WavePage {...{ wave, before, areas, rooms, returned }} mayRun={has(actor, 'cell')} />
}

async function closed(c: C) {
  const wave = await read(c)
  if (wave.state !== 'closed') throw refuse('conflict', 'notClosed')
  return wave
}

function csv(c: C, name: string, all: Parameters<typeof resultsTable>[0]) {
  c.header('content-disposition', `attachment; filename="${name}.csv"`)
  return c.body(resultsTable(all), 200, { 'content-type': 'text/csv; charset=utf-8' })
}
