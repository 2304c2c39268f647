import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { dateOptions } from './date-options.ts'
import { readReport } from './read-report.ts'

const today = '2026-11-24'
const optionsOf = (words: string, published?: string) =>
  dateOptions(
    readReport(`احتضن مقر ولاية أمن بني ملال، صباح يوم ${words}، لقاء تواصليا مع جمعيات المجتمع المدني.`, { published }).date,
    today,
  )

describe('the days that a text may mean', () => {
  it('are every past year that fits, when none is stated', () => {
    assert.deepEqual(
      optionsOf('الثلاثاء 16 فبراير').map(({ day }) => day),
      ['2021-02-16', '2016-02-16', '2010-02-16'],
    )
  })

  it('are one, when the weekday agrees', () => {
    assert.deepEqual(optionsOf('الثلاثاء 16 فبراير 2021'), [{ day: '2021-02-16', note: 'asWritten' }])
    assert.equal(optionsOf('الثلاثاء 16 فبراير', '2021-02-20')[0]?.day, '2021-02-16')
  })

  it('are the day as written and each repair, when the weekday disagrees', () => {
    const options = optionsOf('الاثنين 10 أكتوبر 2017')
    assert.deepEqual(options[0], { day: '2017-10-10', note: 'asWritten' })
    const repairs = options.slice(1)
    assert.ok(repairs.length >= 2)
    for (const { day, note } of repairs) {
      assert.equal(note, 'weekdayFits')
      assert.equal(new Date(`${day}T00:00:00Z`).getUTCDay(), 1)
    }
  })

  it('never are to come', () => {
    assert.deepEqual(optionsOf('الثلاثاء 1 دجنبر 2026'), [])
  })
})
