import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { compareVersions } from './compare.ts'
import { readAmended, readPassages, textOf } from './passages.ts'

const word = fc.stringMatching(/^[ابتثجحخد]{2,8}$/)
const paragraph = fc.array(word, { minLength: 3, maxLength: 12 }).map((words) => words.join(' '))

describe('passages', () => {
  it('are headings and paragraphs', () => {
    assert.deepEqual(readPassages('# عنوان\nأول سطر\nثانيه\r\n\r\n\n  فقرة  \n#\n'), [
      { number: 1, heading: true, text: 'عنوان' },
      { number: 2, heading: false, text: 'أول سطر\nثانيه' },
      { number: 3, heading: false, text: 'فقرة' },
    ])
  })

  it('come back from their own text with their own numbers', () => {
    fc.assert(
      fc.property(fc.uniqueArray(paragraph, { minLength: 1, maxLength: 12 }), (texts) => {
        const passages = readPassages(texts.join('\n\n'))
        assert.deepEqual(readPassages(textOf(passages), passages, passages.length), passages)
      }),
    )
  })

  it('keep their numbers when one is added, struck out or reworded, and give no number twice', () => {
    fc.assert(
      fc.property(fc.uniqueArray(paragraph, { minLength: 2, maxLength: 10 }), paragraph, fc.nat(), (texts, extra, at) => {
        const passages = readPassages(texts.join('\n\n'))
        const place = at % texts.length
        const added = readPassages([...texts.slice(0, place), extra, ...texts.slice(place)].join('\n\n'), passages, passages.length)
        assert.equal(new Set(added.map(({ number }) => number)).size, added.length)
        for (const passage of passages)
          assert.ok(added.some(({ number, text }) => number === passage.number && text === passage.text) || texts.includes(extra))
        const struck = readPassages(texts.filter((_, index) => index !== place).join('\n\n'), passages, passages.length)
        assert.deepEqual(
          struck,
          passages.filter((_, index) => index !== place),
        )
      }),
    )
    const [first] = readPassages('طلبت الجمعية حضورا دائما أمام المدارس')
    assert.equal(readPassages('طلبت الجمعية حضورا يوميا أمام المدارس', [first!], 1)[0]!.number, 1)
    assert.equal(readPassages('نص لا علاقة له بما سبق أبدا', [first!], 1)[0]!.number, 2)
  })

  it('of an amendment: the first keeps the number, others get new ones', () => {
    assert.deepEqual(
      readAmended('أول\n\nثان', 3, 7).map(({ number }) => number),
      [3, 8],
    )
  })
})

describe('two versions side by side', () => {
  it('pair passages by number, and show what is gone where it stood', () => {
    const before = readPassages('أولى\n\nثانية\n\nثالثة')
    const after = [before[0]!, { ...before[2]!, text: 'ثالثة جديدة' }, { number: 4, heading: false, text: 'رابعة' }]
    assert.deepEqual(
      compareVersions(before, after).map(({ number, before, after }) => [number, before, after]),
      [
        [1, 'أولى', 'أولى'],
        [2, 'ثانية', null],
        [3, 'ثالثة', 'ثالثة جديدة'],
        [4, null, 'رابعة'],
      ],
    )
  })
})
