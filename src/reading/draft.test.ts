import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type Decisions, decisionsOf } from './decisions.ts'
import { defaultsOf } from './defaults.ts'
import { type Draft, draftOf } from './draft.ts'
import { type Question, questionsOf } from './questions.ts'
import { readReport } from './read-report.ts'

const today = '2026-03-02'
const text = `احتضن مقر المنطقة الإقليمية للأمن بتاوريرت، صباح يوم الثلاثاء 5 مارس 2024، لقاء تواصليا ترأسه العميد الإقليمي كريم الحداوي، رئيس المنطقة بالنيابة، بحضور رئيس الهيئة الحضرية، مع جمعية "نسيم الشرق" للتنمية.
والتمس رئيس الجمعية تكثيف الدوريات بمحيط إعدادية النصر، وإصلاح الإنارة بحي المسيرة.
وتعهد رئيس المنطقة ببرمجة دورية يومية أمام الإعدادية، وأوضح أن الإنارة من اختصاص الجماعة.`
const questions = questionsOf(readReport(text))
const office = '01900000-0000-7000-8000-000000000000'
const defaults = defaultsOf(questions, {})

/** As somebody who takes everything as it was read. */
function allConfirmed(): Decisions {
  const answers: Record<Question['kind'], string> = {
    date: '2024-03-05',
    part: 'confirm',
    time: 'confirm',
    place: 'confirm',
    host: 'confirm',
    chair: office,
    official: 'reject',
    association: 'new',
    topic: 'confirm',
    contribution: 'confirm',
    demand: 'confirm',
  }
  return { ...defaults, ...Object.fromEntries(questions.map(({ key, kind }) => [key, answers[kind]])) }
}

function made(decisions: Decisions): Draft {
  const result = draftOf(questions, decisions, today)
  assert.ok('draft' in result, JSON.stringify(result))
  return result.draft
}

function problemsOf(decisions: Decisions) {
  const result = draftOf(questions, decisions, today)
  return 'problems' in result ? result.problems : {}
}

const without = (decisions: Decisions, ...names: string[]): Decisions =>
  Object.fromEntries(Object.entries(decisions).filter(([name]) => !names.includes(name)))

describe('the draft of a meeting', () => {
  it('holds what was confirmed, as it was read', () => {
    const draft = made(allConfirmed())
    assert.deepEqual([draft.day, draft.partOfDay, draft.chairOfficeId, draft.chairActing], ['2024-03-05', 'morning', office, true])
    assert.deepEqual(
      draft.demands.map(({ original }) => original),
      ['تكثيف الدوريات بمحيط إعدادية النصر', 'إصلاح الإنارة بحي المسيرة'],
    )
    assert.ok(draft.contributions.some(({ kind }) => kind === 'promise'))
  })

  it('lists what a meeting needs and nobody decided', () => {
    const problems = problemsOf(defaults)
    assert.deepEqual(Object.keys(problems), ['date', 'place', 'host', 'chair-1'])
    assert.ok(Object.values(problems).every((reason) => reason === 'undecided'))
  })

  it('has nothing in it that was left undecided or rejected', () => {
    const demands = questions.filter(({ kind }) => kind === 'demand').map(({ key }) => key)
    const draft = made({ ...without(allConfirmed(), demands[0]!), [demands[1]!]: 'reject' })
    assert.deepEqual(draft.demands, [])
  })

  it('holds corrections, and asks for them when they are empty', () => {
    const corrected = { ...allConfirmed(), place: 'correct', 'place-value': 'دار الشباب', date: 'other', 'date-value': '2024-03-06' }
    assert.deepEqual([made(corrected).place, made(corrected).day], ['دار الشباب', '2024-03-06'])
    const empty = { ...without(corrected, 'place-value', 'date-value'), 'chair-1': 'other', 'association-1': 'other' }
    assert.deepEqual(problemsOf(empty), {
      'place-value': 'valueMissing',
      'date-value': 'dayMissing',
      'chair-1-office': 'valueMissing',
      'association-1-match': 'valueMissing',
    })
  })

  it('is not of a day to come, nor without a title or a place', () => {
    const wrong = { ...without(allConfirmed(), 'title'), date: '2026-03-03', place: 'reject' }
    assert.deepEqual(problemsOf(wrong), { title: 'titleMissing', date: 'dayAhead', place: 'placeNeeded' })
  })

  it('is made or refused whatever the answers, and never holds what was rejected', () => {
    const answer = fc.constantFrom('confirm', 'correct', 'reject', 'other', 'new', '2024-03-05', office, 'x')
    const names = Object.keys(decisionsOf(questions, allConfirmed()))
    fc.assert(
      fc.property(fc.record(Object.fromEntries(names.map((name) => [name, answer])), { requiredKeys: [] }), (fields) => {
        const decisions = decisionsOf(questions, fields)
        const result = draftOf(questions, decisions, today)
        if ('problems' in result) return assert.ok(Object.keys(result.problems).length > 0)
        const rejected = questions.filter(({ key }) => decisions[key] === 'reject' || decisions[key] === undefined)
        const { demands, associations } = result.draft
        for (const question of rejected) {
          assert.ok(!associations.some(({ key }) => key === question.key))
          if (question.kind === 'demand') assert.ok(!demands.some(({ original }) => original === question.read))
        }
      }),
    )
  })
})

describe('decisions', () => {
  it('keep only the fields that are asked for, and nothing empty', () => {
    const kept = decisionsOf(questions, {
      date: 'other',
      'date-value': ' 2024-03-05 ',
      place: '',
      'place-acting': 'yes',
      nothing: 'x',
      'demand-99': 'confirm',
    })
    assert.deepEqual(kept, { date: 'other', 'date-value': '2024-03-05' })
  })
})
