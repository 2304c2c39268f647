import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { deskRoutes } from '../src/desk-routes.tsx'
import { slices } from '../src/slices.ts'
import { routeFixtures } from './route-fixtures.ts'
import { type Person, people, testWorld, type World } from './world.ts'

const services = ['cell', 'head', 'chief', 'publisher', 'publisher2', 'auditor', 'administrator', 'planner', 'awareness'] as const
const signedIn = people.filter((person) => person !== 'visitor')

/** THE matrix: who may, at every route. Whoever is not named is refused; visitors of the desk are sent to sign in. */
export const matrix: Record<string, 'everyone' | readonly Person[]> = {
  'GET /': 'everyone',
  'GET /demands': 'everyone',
  'GET /demands/:ref': 'everyone',
  'GET /demands.csv': 'everyone',
  'GET /demands.json': 'everyone',
  'GET /districts.geojson': 'everyone',
  'GET /demands.atom': 'everyone',
  'GET /demands/:file{[^/]+\\.atom}': 'everyone',
  'GET /meetings.ics': 'everyone',
  'GET /meetings.atom': 'everyone',
  'GET /meetings/:file{[^/]+\\.ics}': 'everyone',
  'GET /demands/:file{[^/]+\\.json}': 'everyone',
  'GET /commitments': 'everyone',
  'GET /meetings': 'everyone',
  'GET /meetings/:ref': 'everyone',
  'GET /meetings/:file{[^/]+\\.json}': 'everyone',
  'GET /meetings/:file{[^/]+\\.pdf}': 'everyone',
  'GET /meetings/:ref/communique.pdf': 'everyone',
  'GET /series/:ref': 'everyone',
  'GET /series/:file{[^/]+\\.ics}': 'everyone',
  'GET /places': 'everyone',
  'GET /about': 'everyone',
  'GET /licence': 'everyone',
  'GET /robots.txt': 'everyone',
  'GET /sitemap.xml': 'everyone',
  'GET /follow': 'everyone',
  'POST /follow': 'everyone',
  'GET /follow/asked': 'everyone',
  'GET /follow/confirmation/:secret': 'everyone',
  'POST /follow/confirmation/:secret': 'everyone',
  'GET /follow/leaving/:secret': 'everyone',
  'POST /follow/leaving/:secret/:followId': 'everyone',
  'POST /follow/leaving/:secret': 'everyone',
  'GET /follow/left': 'everyone',
  'GET /reception': 'everyone',
  'POST /reception': 'everyone',
  'POST /reception/similar': 'everyone',
  'GET /reception/map.svg': 'everyone',
  // The secret in the address is the key: whoever holds it may, whoever they are.
  'GET /receipts/:token': 'everyone',
  'GET /receipts/:token/paper': 'everyone',
  'GET /receipts/:token/photos/:id': 'everyone',
  'POST /receipts/:token/contact': 'everyone',
  'POST /receipts/:token/:ref/remarks': 'everyone',
  'POST /receipts/:token/:ref/withdrawal': 'everyone',
  'GET /sign-in': 'everyone',
  'POST /session': 'everyone',
  'GET /desk': signedIn,
  'GET /desk/calendar': signedIn,
  'GET /desk/workload': ['cell', 'head', 'chief', 'auditor', 'administrator'],
  'POST /desk/closures': ['cell'],
  'GET /desk/examination': ['cell'],
  'POST /desk/examination': ['cell'],
  'GET /desk/offices/:id/handover': ['cell', 'auditor', 'chief'],
  'POST /desk/offices/:id/notes': ['chief'],
  'POST /desk/filters': signedIn,
  'POST /desk/filters/:id/removal': ['cell'],
  'GET /desk/password': signedIn,
  'POST /desk/password': signedIn,
  'GET /desk/mail': ['cell', 'auditor', 'administrator'],
  'GET /desk/mail/:id': ['cell', 'auditor', 'administrator'],
  'GET /desk/ledger': ['auditor', 'administrator'],
  'GET /desk/demands': ['cell', 'head', 'chief', 'publisher', 'publisher2', 'auditor', 'association', 'association2'],
  'GET /desk/demands/new': ['cell', 'association', 'association2'],
  'POST /desk/demands': ['cell', 'association'],
  'GET /desk/demands/:ref': ['cell', 'head', 'publisher', 'publisher2', 'auditor', 'association'],
  'GET /desk/demands/:ref/askers': ['cell'],
  'POST /desk/demands/:ref/askers': ['cell'],
  'GET /desk/demands/:ref/photos/:id': ['cell', 'auditor'],
  'GET /desk/demands/:ref/parts': ['cell'],
  'POST /desk/demands/:ref/parts': ['cell'],
  'POST /desk/demands/:ref/merging': ['cell'],
  'POST /desk/demands/:ref/separation': ['cell'],
  'GET /desk/demands/:ref/co-authors': ['association', 'association2'],
  'POST /desk/demands/:ref/co-authors': ['association', 'association2'],
  'POST /desk/demands/:ref/qualification': ['cell'],
  'POST /desk/demands/:ref/wording': ['cell'],
  'POST /desk/demands/:ref/inadmissibility': ['cell'],
  'POST /desk/demands/:ref/answer': ['head'],
  'POST /desk/demands/:ref/progress': ['head'],
  'POST /desk/demands/:ref/outcome': ['head'],
  'POST /desk/demands/:ref/verdict': ['association'],
  'POST /desk/demands/:ref/acceptance': ['association'],
  'POST /desk/demands/:ref/contest': ['association'],
  'POST /desk/demands/:ref/closure': ['cell'],
  'GET /desk/meetings': [...services, 'association', 'association2'],
  'GET /desk/meetings/new': ['cell'],
  'POST /desk/meetings': ['cell'],
  'GET /desk/meetings/:ref': [...services, 'association'],
  'POST /desk/meetings/:ref/announcement': ['cell'],
  'POST /desk/meetings/:ref/postponement': ['cell'],
  'POST /desk/meetings/:ref/new-day': ['cell'],
  'POST /desk/meetings/:ref/cancellation': ['cell'],
  'POST /desk/meetings/:ref/attendance': ['cell'],
  'GET /desk/meetings/:ref/minutes': [...services, 'association'],
  'POST /desk/meetings/:ref/minutes': ['cell'],
  'GET /meeting-requests': 'everyone',
  'GET /handouts/:file{[^/]+\\.pdf}': 'everyone',
  'GET /desk/meetings/:ref/handouts': services,
  'POST /desk/meetings/:ref/handouts': ['cell', 'head'],
  'POST /desk/meetings/:ref/handouts/:id/withdrawal': ['cell', 'head'],
  'GET /desk/handouts/:id': services,
  'GET /calendars/:file{[^/]+\\.ics}': 'everyone',
  'GET /desk/calendars': ['cell', 'head', 'chief', 'association', 'association2'],
  'POST /desk/calendars': ['association', 'association2'],
  'GET /desk/meeting-requests': [...services, 'association', 'association2'],
  'POST /desk/meeting-requests': ['association', 'association2'],
  'POST /desk/meeting-requests/:ref/meeting': ['cell'],
  'POST /desk/meeting-requests/:ref/refusal': ['cell'],
  'GET /desk/meetings/:ref/agenda': [...services, 'association'],
  'POST /desk/meetings/:ref/agenda': ['cell'],
  'POST /desk/meetings/:ref/agenda/sending': ['cell'],
  'POST /desk/meetings/:ref/agenda/:id/place': ['cell'],
  'POST /desk/meetings/:ref/agenda/:id': ['cell'],
  'POST /desk/meetings/:ref/agenda/:id/removal': ['cell'],
  'GET /desk/meetings/:ref/minutes.pdf': [...services, 'association'],
  'GET /desk/meetings/:ref/communique.pdf': [...services, 'association'],
  'GET /desk/meetings/:ref/invitations': services,
  'POST /desk/meetings/:ref/invitations': ['cell'],
  'POST /desk/meetings/:ref/invitations/by-rule': ['cell'],
  'POST /desk/meetings/:ref/invitations/:id/admission': ['cell'],
  'POST /desk/meetings/:ref/invitations/:id/refusal': ['cell'],
  'GET /desk/invitations': ['association', 'association2'],
  'POST /desk/invitations/:ref/answer': ['association', 'association2'],
  'POST /desk/invitations/:ref/request': ['association', 'association2'],
  'GET /desk/series': services,
  'GET /desk/series/new': ['cell'],
  'POST /desk/series': ['cell'],
  'GET /desk/series/:ref': services,
  'POST /desk/series/:ref/revision': ['cell'],
  'POST /desk/series/:ref/closure': ['cell'],
  'GET /desk/meetings/:ref/room': ['cell', 'chief'],
  'POST /desk/meetings/:ref/room': ['cell'],
  'POST /desk/meetings/:ref/room/operations': ['cell', 'chief'],
  'POST /desk/meetings/:ref/room/writers': ['cell'],
  'POST /desk/meetings/:ref/room/writers/:id/dismissal': ['cell'],
  'POST /desk/meetings/:ref/room/closure': ['cell'],
  'GET /desk/meetings/:ref/room/code': ['cell', 'chief'],
  'GET /desk/meetings/:ref/room/code.svg': ['cell', 'chief'],
  'GET /presence/thanks': 'everyone',
  'GET /presence/:ref/:code': 'everyone',
  'POST /presence/:ref/:code': 'everyone',
  'GET /desk/presence/thanks': signedIn,
  'GET /desk/presence/:ref/:code': ['association', 'association2'],
  'POST /desk/presence/:ref/:code': ['association', 'association2'],
  'POST /desk/meetings/:ref/minutes/circulation': ['cell'],
  'GET /desk/meetings/:ref/minutes/passages/:number': ['cell', 'association'],
  'POST /desk/meetings/:ref/minutes/passages/:number/amendments': ['cell', 'association'],
  'GET /desk/meetings/:ref/minutes/amendments/:id': [...services, 'association'],
  'POST /desk/meetings/:ref/minutes/amendments/:id/withdrawal': ['cell', 'association'],
  'POST /desk/meetings/:ref/minutes/amendments/:id/acceptance': ['cell'],
  'POST /desk/meetings/:ref/minutes/amendments/:id/dissent': ['cell'],
  'GET /desk/meetings/:ref/minutes/versions': [...services, 'association'],
  'POST /desk/meetings/:ref/minutes/words': ['cell', 'association'],
  'POST /desk/meetings/:ref/minutes/agreement': ['cell'],
  'GET /desk/meetings/:ref/communique': [...services, 'association'],
  'POST /desk/meetings/:ref/communique': ['cell'],
  'GET /desk/reports': ['cell', 'auditor'],
  'GET /desk/reports/new': ['cell'],
  'POST /desk/reports': ['cell'],
  'GET /desk/reports/:id': ['cell', 'auditor'],
  'POST /desk/reports/:id/review': ['cell'],
  'POST /desk/reports/:id/confirmation': ['cell'],
  'POST /desk/reports/:id/discarding': ['cell'],
  'GET /desk/releases': ['cell', 'publisher', 'publisher2', 'auditor'],
  'POST /desk/releases/signatures': ['publisher', 'publisher2'],
  'POST /desk/releases/:id/signature': ['publisher', 'publisher2'],
  'POST /desk/releases/:id/refusal': ['publisher', 'publisher2'],
  'GET /desk/associations': services,
  'GET /desk/associations/new': ['cell', 'administrator'],
  'POST /desk/associations': ['cell', 'administrator'],
  'GET /desk/associations/:id': services,
  'POST /desk/associations/:id/suspension': ['administrator'],
  'POST /desk/associations/:id/reinstatement': ['administrator'],
  'POST /desk/associations/:id/accreditation': ['cell', 'administrator'],
  'GET /desk/offices': services,
  'GET /desk/offices/new': ['administrator'],
  'POST /desk/offices': ['administrator'],
  'GET /desk/offices/:id': services,
  'POST /desk/offices/:id/holders': ['administrator'],
  'GET /desk/accounts': ['administrator'],
  'GET /desk/accounts/new': ['administrator'],
  'POST /desk/accounts': ['administrator'],
  'POST /desk/accounts/:id/closure': ['administrator'],
  'GET /desk/days-off': services,
  'POST /desk/days-off': ['cell', 'administrator'],
  'POST /desk/days-off/:day/withdrawal': ['cell', 'administrator'],
  'POST /desk/seasons': ['cell', 'administrator'],
  'POST /desk/seasons/:day/withdrawal': ['cell', 'administrator'],
  'GET /desk/deadlines': services,
  'POST /desk/deadlines': ['cell', 'administrator'],
  'GET /desk/reminders': signedIn,
  'POST /desk/reminders': signedIn,
  'GET /desk/reminders/rules': ['administrator'],
  'POST /desk/reminders/rules': ['administrator'],
  'POST /desk/reminders/rules/offices/:id': ['administrator'],
  'GET /desk/reminders/deliveries': ['auditor', 'administrator'],
  'POST /desk/reminders/deliveries/:id/retrial': ['administrator'],
  'GET /desk/exchange': ['cell', 'head', 'chief', 'auditor', 'administrator'],
  'GET /desk/exchange/:file': ['cell', 'administrator'],
  'POST /desk/imports': ['cell', 'administrator'],
  'GET /desk/imports/:id': ['cell', 'administrator'],
  'POST /desk/imports/:id/mapping': ['cell', 'administrator'],
  'POST /desk/imports/:id/corrections': ['cell', 'administrator'],
  'POST /desk/imports/:id/confirmation': ['cell', 'administrator'],
  'POST /desk/imports/:id/cancellation': ['cell', 'administrator'],
  'POST /desk/imports/:id/discarding': ['cell', 'administrator'],
  'POST /desk/exports': ['cell', 'head', 'chief', 'auditor', 'administrator'],
  'GET /desk/places': services,
  'GET /desk/places/points/new': ['cell', 'planner', 'administrator'],
  'POST /desk/places/points': ['cell', 'planner', 'administrator'],
  'GET /desk/places/districts/new': ['administrator'],
  'POST /desk/places/districts': ['administrator'],
  // The last, since nobody is signed in afterwards.
  'POST /session/end': 'everyone',
}

const routes = [deskRoutes, ...slices.map((slice) => slice.routes)]
  .flatMap((app) => app.routes)
  .filter(({ method }) => method !== 'ALL')
  .map(({ method, path }) => `${method} ${path}`)

describe('permissions', () => {
  let world: World
  let fixtures: Awaited<ReturnType<typeof routeFixtures>>
  before(async () => {
    world = await testWorld()
    fixtures = await routeFixtures(world)
  })
  after(() => world.close())

  it('are said for every route, and for none that is not there', () => {
    assert.deepEqual([...new Set(routes)].sort(), Object.keys(matrix).sort())
  })

  for (const [route, allowed] of Object.entries(matrix)) {
    const [method, pattern] = route.split(' ') as [string, string]

    it(`of ${route}: ${allowed === 'everyone' ? 'everyone' : allowed.join(', ')}`, async () => {
      const may = (person: Person) => allowed === 'everyone' || allowed.includes(person)
      const { path, form } = fixtures(method, pattern)
      const inOrder = [...people].sort((a, b) => Number(may(a)) - Number(may(b)))
      for (const person of inOrder) {
        const response = await world.request(person, path, method === 'POST' ? { form: form ?? {} } : {})
        const { status } = response
        await response.arrayBuffer()
        const said = `${person} gets ${status}`
        if (may(person)) assert.ok(![401, 403, 404, 500].includes(status), said)
        else if (person === 'visitor') assert.match(response.headers.get('location') ?? '', /^\/sign-in\?next=/, said)
        else assert.ok(status === 403 || status === 404, said)
      }
    })
  }
})
