import { createHash } from 'node:crypto'
import { type Actor, type Role, visitorOf } from '../src/platform/actor.ts'
import { readConfig } from '../src/platform/config.ts'
import { type Context, createContext } from '../src/platform/context.ts'
import { newId } from '../src/platform/ids.ts'
import { followActs } from '../src/platform/ledger/followers.ts'
import type { App } from '../src/platform/start/start.ts'
import { followPromises } from '../src/presence/end-unpromised-wishes.ts'
import { keepStep } from '../src/search/keep-step.ts'
import { type TestDatabase, testDatabase } from './database.ts'

followActs(keepStep)
followActs(followPromises)

/** The people of the test command: a person each role, two where the rules speak of two. */
export const people = [
  'cell',
  'head',
  'chief',
  'association',
  'association2',
  'publisher',
  'publisher2',
  'auditor',
  'administrator',
  'planner',
  'awareness',
  'school',
  'partner',
  'visitor',
] as const
export type Person = (typeof people)[number]

const roleOf: Record<Exclude<Person, 'visitor'>, Role> = {
  cell: 'cell',
  head: 'head',
  chief: 'head',
  association: 'association',
  association2: 'association',
  publisher: 'publisher',
  publisher2: 'publisher',
  auditor: 'auditor',
  administrator: 'administrator',
  planner: 'planner',
  awareness: 'awareness',
  school: 'school',
  partner: 'partner',
}

interface RequestOptions {
  /** Posts these fields as a browser's form would; a list is sent as repeated fields. */
  form?: Record<string, string | string[] | File>
  /** Sends to another address than the site's own, to test what must be refused. */
  headers?: Record<string, string>
}

export interface World extends Omit<TestDatabase, 'name'> {
  ids: Awaited<ReturnType<typeof settle>>
  clock: { now: () => Date; set: (day: string, time?: string) => void }
  context: (person: Person) => Context
  /** Through the real application, signed in as that person. */
  request: (person: Person, path: string, options?: RequestOptions) => Promise<Response>
  app: () => Promise<App>
}

/** A small real command in a database of its own, with a clock that stands still on Monday 2 March 2026. */
export async function testWorld(): Promise<World> {
  const database = await testDatabase()
  const { db, publicDb } = database
  let instant = new Date('2026-03-02T10:00:00Z')
  const clock = { now: () => instant, set }
  function set(day: string, time = '10:00'): void {
    instant = new Date(`${day}T${time}:00Z`)
  }
  const ids = await settle(database)
  const config = readConfig({})

  const actorOf = (person: Person): Actor => {
    if (person === 'visitor') return visitorOf(ids.command)
    const offices: Partial<Record<Person, string>> = { cell: ids.officeCell, head: ids.officeHead, chief: ids.officeChief }
    const associations: Partial<Record<Person, string>> = { association: ids.association, association2: ids.association2 }
    return {
      commandId: ids.command,
      accountId: ids.accounts[person],
      name: person,
      roles: [roleOf[person]],
      officeIds: offices[person] ? [offices[person]] : [],
      associationId: associations[person] ?? null,
    }
  }

  let made: Promise<App> | undefined
  const app = () => {
    made ??= import('../src/app.tsx').then(({ createApp }) => createApp({ db, publicDb, config, now: clock.now, turns: 'off' }))
    return made
  }

  return {
    db,
    publicDb,
    ids,
    clock,
    app,
    context: (person) => createContext({ db, actor: actorOf(person), now: clock.now, publicUrl: config.publicUrl }),
    async request(person, path, { form, headers = {} } = {}) {
      const url = `http://localhost:3000${path}`
      const sent = new Headers(headers)
      if (person !== 'visitor') sent.set('cookie', `qurb_session=${tokenOf(person)}`)
      if (form && !sent.has('origin')) sent.set('origin', 'http://localhost:3000')
      const init = form ? { method: 'POST', body: bodyOf(form), headers: sent } : { headers: sent }
      return (await app()).fetch(new Request(url, init))
    },
    async close() {
      await (await made)?.close()
      await database.close()
    },
  }
}

function bodyOf(form: NonNullable<RequestOptions['form']>): FormData | URLSearchParams {
  const fields = Object.entries(form).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((one) => [name, one] as const),
  )
  const body = fields.some(([, value]) => typeof value !== 'string') ? new FormData() : new URLSearchParams()
  for (const [name, value] of fields) (body as FormData).append(name, value)
  return body
}

export function tokenOf(person: Person): string {
  return `token-of-${person}`
}

/** Puts the command, its places, offices, associations and people into an empty database. */
async function settle({ db }: TestDatabase) {
  const command = newId()
  await db`insert into command ${db({ id: command, kind: 'prefecture', code: 'BM', nameAr: 'ولاية أمن بني ملال', nameFr: 'Préfecture de police de Béni Mellal', seat: 'بني ملال', demonstration: false })}`
  await db`insert into public_record.command ${db({ commandId: command, nameAr: 'ولاية أمن بني ملال', nameFr: 'Préfecture de police de Béni Mellal', demonstration: false })}`
  const [district, district2, point] = [newId(), newId(), newId()]
  const square = (west: number) => ({
    type: 'Polygon',
    coordinates: [
      [
        [west, 32.33],
        [west + 0.02, 32.33],
        [west + 0.02, 32.35],
        [west, 32.35],
        [west, 32.33],
      ],
    ],
  })
  await db`insert into district ${db([
    { commandId: command, id: district, nameAr: 'حي النخيل', nameFr: 'Quartier des Palmiers', shape: db.json(square(-6.37)) },
    { commandId: command, id: district2, nameAr: 'حي الزيتون', nameFr: 'Quartier des Oliviers', shape: db.json(square(-6.35)) },
  ])}`
  await db`insert into point (command_id, id, kind, name_ar, name_fr, location, district_id)
    values (${command}, ${point}, 'garden', 'حديقة النخيل', 'Jardin des Palmiers', point(-6.36, 32.34), ${district})`
  const [officeCell, officeHead, officeChief] = [newId(), newId(), newId()]
  await db`insert into office ${db([
    {
      commandId: command,
      id: officeCell,
      kind: 'communication_cell',
      nameAr: 'رئيس خلية التواصل',
      nameFr: 'Chef de la cellule de communication',
    },
    { commandId: command, id: officeHead, kind: 'urban_corps', nameAr: 'رئيس الهيئة الحضرية', nameFr: 'Chef du corps urbain' },
    { commandId: command, id: officeChief, kind: 'prefect', nameAr: 'والي الأمن', nameFr: 'Préfet de police' },
  ])}`
  const [association, association2] = [newId(), newId()]
  await db`insert into association ${db([
    {
      commandId: command,
      id: association,
      nameAr: 'جمعية النخيل للتنمية',
      nameFr: 'Association des Palmiers',
      kind: 'neighbourhood',
      territory: 'حي النخيل',
      state: 'accredited',
      registeredOn: '2025-01-10',
    },
    {
      commandId: command,
      id: association2,
      nameAr: 'جمعية آباء تلاميذ الزيتون',
      nameFr: null,
      kind: 'parents',
      territory: 'حي الزيتون',
      state: 'accredited',
      registeredOn: '2025-01-10',
    },
  ])}`
  const accounts = {} as Record<Exclude<Person, 'visitor'>, string>
  for (const [person, role] of Object.entries(roleOf) as [Exclude<Person, 'visitor'>, Role][]) {
    const id = newId()
    accounts[person] = id
    await db`insert into account ${db({ id, commandId: command, signInName: person, name: person, email: `${person}@example.org`, passwordHash: '!', createdAt: '2026-01-01T00:00:00Z' })}`
    const associationId = person === 'association' ? association : person === 'association2' ? association2 : null
    await db`insert into account_role ${db({ commandId: command, accountId: id, role, associationId })}`
    const tokenHash = createHash('sha256').update(tokenOf(person)).digest()
    await db`insert into session ${db({ tokenHash, accountId: id, startedAt: '2026-01-01T00:00:00Z', expiresAt: '2030-01-01T00:00:00Z' })}`
  }
  const held: [string, string, boolean][] = [
    [officeCell, accounts.cell, false],
    [officeHead, accounts.head, true],
    [officeChief, accounts.chief, false],
  ]
  for (const [officeId, accountId, acting] of held) {
    await db`insert into office_holder ${db({ commandId: command, id: newId(), officeId, accountId, acting, heldFrom: '2025-01-01', heldTo: null })}`
  }
  return { command, district, district2, point, officeCell, officeHead, officeChief, association, association2, accounts }
}
