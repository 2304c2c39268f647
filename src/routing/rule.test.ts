import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { conditions, type Rule, routeOf, type Subject } from './rule.ts'

const rule = (position: number, more: Partial<Rule>): Rule => ({
  id: `r${position}`,
  position,
  categoryId: null,
  competence: null,
  districtId: null,
  timeBand: null,
  officeId: `o${position}`,
  partnerId: null,
  ...more,
})
const lighting: Subject = { categoryId: 'lighting', competence: 'commune', districtId: 'd', timeBand: 'night' }

test('the first rule that fits decides, and says what fitted', () => {
  const rules = [
    rule(2, { competence: 'commune', partnerId: 'p' }),
    rule(1, { categoryId: 'lighting', districtId: 'elsewhere' }),
    rule(3, { categoryId: 'lighting' }),
  ]
  assert.deepEqual(routeOf(lighting, rules, 'c'), {
    decidedBy: 'rule',
    officeId: 'o2',
    partnerId: 'p',
    position: 2,
    fitted: ['competence'],
  })
})

test('without a rule the category decides; without either a person must', () => {
  assert.deepEqual(routeOf(lighting, [rule(1, { timeBand: 'morning' })], 'c')?.decidedBy, 'category')
  assert.equal(routeOf(lighting, [], null), null)
})

test('whatever the rules are, that which decides fits, and none before it does', () => {
  const value = fc.constantFrom(null, 'a', 'b')
  const some = fc.record({ categoryId: value, competence: value, districtId: value, timeBand: value })
  const fits = (one: Subject, subject: Subject) => conditions.every((key) => one[key] === null || one[key] === subject[key])
  fc.assert(
    fc.property(some, fc.array(some, { maxLength: 8 }), (subject, given) => {
      const rules = given.map((one, at) => rule(at + 1, one))
      const route = routeOf(subject, rules, null)
      const expected = rules.findIndex((one) => fits(one, subject))
      assert.equal(route?.position ?? 0, expected + 1)
    }),
  )
})
