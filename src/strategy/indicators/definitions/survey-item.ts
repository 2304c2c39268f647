import { fewestForShare } from '../../../platform/statistics/fewest.ts'
import { sum } from '../counted.ts'
import { type Counting, defineIndicator } from '../definition.ts'
import { number, share } from '../measured.ts'

/** Of those who gave an opinion on a question after their demand was closed, those who said 4 or 5 of 5. Made from what is public: nothing is worked out from hidden counts. */
function surveyItem<const Question extends string>(question: Question) {
  const counts: Counting = ({ of }) => of('survey').filter(({ key }) => key.startsWith(`${question}:`))
  const done: Counting = (counted) => counts(counted).filter(({ key }) => /:[45]$/.test(key))
  return defineIndicator({
    id: `survey-${question}` as `survey-${Question}`,
    version: 2,
    unit: 'percent',
    better: 'more',
    about: 'people',
    onlyOver: true,
    whole: true,
    things: null,
    counts,
    done,
    measure: (counted) => {
      const opinions = counts(counted)
      return opinions.length === 0
        ? { ...number(0), value: null, low: null, high: null }
        : share(sum(done(counted)), sum(opinions), fewestForShare.opinions)
    },
  })
}

export const surveyHeard = surveyItem('heard')
export const surveyAnswered = surveyItem('answered')
export const surveyWorth = surveyItem('worth')
