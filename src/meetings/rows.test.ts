import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { rowsOf, speakerOf } from './rows.ts'

describe('the lines of a form', () => {
  it('come back as they were sent, whatever their order', () => {
    const line = fc.record({ state: fc.string(), women: fc.string() }, { noNullPrototype: true })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const fields = lines.flatMap((row, index) => Object.entries(row).map(([key, value]) => [`attendance.${index}.${key}`, value]))
        assert.deepEqual(rowsOf(Object.fromEntries(fields.reverse()), 'attendance'), lines)
      }),
    )
  })

  it('keep the place of a line when the one before it is missing', () => {
    assert.deepEqual(rowsOf({ 'attendance.1.state': 'present' }, 'attendance'), [{}, { state: 'present' }])
  })

  it('ignore other fields, lists in one field and numbers beyond reason', () => {
    assert.deepEqual(
      rowsOf({ minutes: 'x', 'contributions.0.kind': 'a', 'attendance.9999.state': 'b', 'attendance.x.y': 'c' }, 'attendance'),
      [],
    )
  })
})

describe('the speaker', () => {
  it('is an association, an office or nobody', () => {
    assert.deepEqual(speakerOf('association:1'), { associationId: '1' })
    assert.deepEqual(speakerOf('office:2'), { officeId: '2' })
    assert.deepEqual(speakerOf(''), {})
  })
})
