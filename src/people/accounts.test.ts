import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { people, testWorld, type World } from '../../test/world.ts'
import { changePassword } from './change-password.ts'
import { closeAccount } from './close-account.ts'
import { openAccount } from './open-account.ts'
import { isPassword } from './password.ts'
import { listAccounts } from './queries/accounts.ts'
import { listHoldings } from './queries/offices.ts'
import { actorOf, startSession } from './session.ts'
import { signIn } from './sign-in.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

const form = (signInName: string) => ({ signInName, name: 'شخص مختلق', email: '', role: 'head', associationId: '' })
const open = (signInName: string, change = {}) => openAccount(world.context('administrator'), { ...form(signInName), ...change })
const enter = (signInName: string, password: string) =>
  signIn(world.context('visitor'), { signInName, password, address: '192.0.2.1', days: 30 })
const find = async (id: string) => (await listAccounts(world.db, world.ids.command)).find((account) => account.id === id)

test('an account is opened with a temporary password that opens it, and only its hash is kept', async () => {
  const { id, password } = await open('Nouveau.1')
  assert.deepEqual((await find(id))!.roles, ['head'])
  await enter('nouveau.1', password)
  const [row] = await world.db<{ passwordHash: string }[]>`select password_hash from account where id = ${id}`
  assert.ok(!row!.passwordHash.includes(password) && (await isPassword(password, row!.passwordHash)))
  const notes = await world.db<{ note: unknown }[]>`select note from ledger`
  assert.ok(!JSON.stringify(notes).includes(password))
})

test('a member belongs to an association, and nobody else does', async () => {
  const { id } = await open('odw1', { role: 'association', associationId: world.ids.association })
  assert.equal((await find(id))!.associationAr, 'جمعية النخيل للتنمية')
  const refused = { fields: { associationId: 'associationForMembers' } }
  await assert.rejects(open('odw2', { role: 'association' }), refused)
  await assert.rejects(open('odw3', { associationId: world.ids.association }), refused)
})

test('names that are taken or cannot be typed are refused, and so is a role that does not exist', async () => {
  await assert.rejects(open('cell'), { kind: 'conflict', fields: { signInName: 'signInNameTaken' } })
  for (const name of ['خلية', 'a b', '1abc', 'ab']) await assert.rejects(open(name), { fields: { signInName: 'signInNameInvalid' } })
  await assert.rejects(open('valid', { role: 'king', name: '' }), { fields: { role: 'roleMissing', name: 'personMissing' } })
})

test('of two who open the same name at once, one is refused', async () => {
  const both = await Promise.allSettled([open('twice'), open('twice')])
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
})

test('closing an account ends its sessions at once and its offices today', async () => {
  const now = world.clock.now()
  const accountId = world.ids.accounts.head
  const token = await startSession(world.db, { accountId, now, days: 30 })
  await closeAccount(world.context('administrator'), { accountId })
  assert.equal(await actorOf(world.db, token, now), null)
  const [holding] = await listHoldings(world.db, world.ids.command, world.ids.officeHead)
  assert.equal(holding!.heldTo, '2026-03-02')
  await assert.rejects(closeAccount(world.context('administrator'), { accountId }), { kind: 'conflict', reason: 'accountClosed' })
})

test('an appointment that has not begun is taken back when the account closes', async () => {
  const { id } = await open('later')
  const office = world.ids.officeChief
  await world.db`insert into office_holder (command_id, id, office_id, account_id, acting, held_from)
    values (${world.ids.command}, ${world.context('cell').newId()}, ${office}, ${id}, false, '2026-09-01')`
  await closeAccount(world.context('administrator'), { accountId: id })
  assert.ok((await listHoldings(world.db, world.ids.command, office)).every(({ accountId }) => accountId !== id))
})

test('nobody closes their own account, an unknown one is missing, and two closures at once are one', async () => {
  const administrator = world.context('administrator')
  await assert.rejects(closeAccount(administrator, { accountId: world.ids.accounts.administrator }), { reason: 'ownAccount' })
  await assert.rejects(closeAccount(administrator, { accountId: world.ids.command }), { kind: 'missing', reason: 'accountUnknown' })
  const { id } = await open('leaving')
  const both = await Promise.allSettled([closeAccount(administrator, { accountId: id }), closeAccount(administrator, { accountId: id })])
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
})

test('only the administrator opens and closes accounts', async () => {
  for (const person of people.filter((one) => one !== 'administrator')) {
    await assert.rejects(openAccount(world.context(person), form('intruder')), { kind: 'forbidden', reason: 'open-account' })
    const closing = closeAccount(world.context(person), { accountId: world.ids.accounts.school })
    await assert.rejects(closing, { kind: 'forbidden', reason: 'close-account' })
  }
})

test('a new password needs the old one, opens a new session and ends all others', async () => {
  const { id, password } = await open('changing')
  const { token } = await enter('changing', password)
  const now = world.clock.now()
  const context = { ...world.context('head'), actor: (await actorOf(world.db, token, now))!.actor }
  const change = (current: string, next: string) => changePassword(context, { current, next, days: 30 })
  await assert.rejects(change('guess', 'قهوة الصباح في الساحة'), { fields: { current: 'passwordWrong' } })
  await assert.rejects(change(password, 'short'), { fields: { next: 'passwordTooShort' } })
  const both = await Promise.allSettled([change(password, 'قهوة الصباح في الساحة'), change(password, 'شاي المساء في الحديقة')])
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  assert.equal(await actorOf(world.db, token, now), null)
  await assert.rejects(enter('changing', password), { reason: 'wrongNameOrPassword' })
  assert.ok(await find(id))
  await assert.rejects(changePassword(world.context('visitor'), { current: 'x', next: 'قهوة الصباح في الساحة', days: 30 }), {
    kind: 'forbidden',
    reason: 'change-password',
  })
})
