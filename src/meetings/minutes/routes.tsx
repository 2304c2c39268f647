import { Hono, type Context as HonoContext } from 'hono'
import type * as v from 'valibot'
import type { Action } from '../../platform/action.ts'
import type { Env } from '../../platform/http/env.ts'
import { type Returned, submit } from '../../platform/http/submit.ts'
import { rowsOf, speakerOf } from '../rows.ts'
import { acceptAmendment } from './accept-amendment.ts'
import { agreeMinutes } from './agree-minutes.ts'
import { circulateMinutes } from './circulate-minutes.ts'
import { writeCommunique } from './communique/write-communique.ts'
import { correctPassage } from './correct-passage.ts'
import { giveWord } from './give-word.ts'
import { AmendmentPage } from './pages/amendment-page.tsx'
import { CommuniquePage } from './pages/communique-page.tsx'
import { MinutesPage, type MinutesPageProps } from './pages/minutes-page.tsx'
import { ProposePage } from './pages/propose-page.tsx'
import { VersionsPage } from './pages/versions-page.tsx'
import { answerCommunique, answerMinutes } from './print.ts'
import { proposeAmendment } from './propose-amendment.ts'
import * as read from './read-pages.ts'
import { recordDissent } from './record-dissent.ts'
import { reopenMinutes } from './reopen-minutes.ts'
import { withdrawAmendment } from './withdraw-amendment.ts'
import { writeMinutes } from './write-minutes.ts'

const minutesPath = '/desk/meetings/:ref/minutes'
const amendmentPath = `${minutesPath}/amendments/:id` as const

export const minutesRoutes = new Hono<Env>()
  .get(minutesPath, async (c) => c.var.page(<MinutesPage {...(await read.minutesProps(c))} />))
  .post(minutesPath, (c) =>
    act(c, 'minutes', writeMinutes, ({ minutes, ...values }) => {
      const lines = rowsOf(values, 'contributions')
      const contributions = lines.map(({ kind = '', summary = '', by }) => ({ kind, summary, ...speakerOf(by) }))
      return { minutes, ...(lines.length > 0 && { contributions }) }
    }),
  )
  .post(`${minutesPath}/circulation`, (c) => act(c, 'circulation', circulateMinutes))
  .post(`${minutesPath}/words`, (c) => act(c, 'words', giveWord))
  .post(`${minutesPath}/agreement`, (c) => act(c, 'agreement', agreeMinutes))
  .post(`${minutesPath}/reopening`, (c) => act(c, 'reopening', reopenMinutes))
  .get(`${minutesPath}/passages/:number`, async (c) => c.var.page(<ProposePage {...(await read.proposeProps(c))} />))
  .post(`${minutesPath}/passages/:number/amendments`, async (c) =>
    submit(c, proposeAmendment, {
      with: { meetingId: (await read.meetingOf(c)).id, passage: c.req.param('number') },
      done: ({ ref }) => `/desk/meetings/${ref}/minutes`,
      again: async (returned) => <ProposePage {...(await read.proposeProps(c))} returned={returned} />,
    }),
  )
  .post(`${minutesPath}/passages/:number/correction`, async (c) =>
    submit(c, correctPassage, {
      with: { meetingId: (await read.meetingOf(c)).id, passage: c.req.param('number') },
      done: ({ ref }) => `/desk/meetings/${ref}/minutes`,
      again: async (corrected) => <ProposePage {...(await read.proposeProps(c))} corrected={corrected} />,
    }),
  )
  .get(amendmentPath, async (c) => c.var.page(<AmendmentPage {...(await read.amendmentProps(c))} />))
  .post(`${amendmentPath}/acceptance`, (c) => decide(c, 'acceptance', acceptAmendment))
  .post(`${amendmentPath}/dissent`, (c) => decide(c, 'dissent', recordDissent))
  .post(`${amendmentPath}/withdrawal`, (c) => decide(c, 'withdrawal', withdrawAmendment))
  .get(`${minutesPath}/versions`, async (c) => c.var.page(<VersionsPage {...(await read.versionsProps(c))} />))
  .get('/desk/meetings/:ref/minutes.pdf', async (c) => answerMinutes(c, await read.printable(c)))
  .get('/desk/meetings/:ref/communique.pdf', async (c) => answerCommunique(c, await read.printableCommunique(c)))
  .get('/desk/meetings/:ref/communique', async (c) => c.var.page(<CommuniquePage {...(await read.communiqueProps(c))} />))
  .post('/desk/meetings/:ref/communique', async (c) =>
    submit(c, writeCommunique, {
      with: { meetingId: (await read.meetingOf(c)).id },
      done: ({ ref }) => `/desk/meetings/${ref}/communique`,
      again: async (returned) => <CommuniquePage {...(await read.communiqueProps(c))} returned={returned} />,
    }),
  )

type Values = Record<string, string | string[]>

async function act<Input extends v.GenericSchema, Result>(
  c: HonoContext<Env>,
  form: NonNullable<MinutesPageProps['returned']>['form'],
  action: Action<Input, Result>,
  shape?: (values: Values) => Record<string, unknown>,
): Promise<Response> {
  const { id, ref } = await read.meetingOf(c)
  return submit(c, action, {
    with: { meetingId: id },
    ...(shape && { shape }),
    done: () => `/desk/meetings/${ref}/minutes`,
    again: async (returned: Returned) => <MinutesPage {...(await read.minutesProps(c))} returned={{ form, ...returned }} />,
  })
}

async function decide<Input extends v.GenericSchema, Result>(
  c: HonoContext<Env>,
  form: 'acceptance' | 'dissent' | 'withdrawal',
  action: Action<Input, Result>,
): Promise<Response> {
  const { id, ref } = await read.meetingOf(c)
  return submit(c, action, {
    with: { meetingId: id, amendmentId: c.req.param('id') },
    done: () => `/desk/meetings/${ref}/minutes#amendments`,
    again: async (returned: Returned) => <AmendmentPage {...(await read.amendmentProps(c))} returned={{ form, ...returned }} />,
  })
}
