import type { ContributionKind } from '../meetings/contribution.ts'
import { meetingsWords } from '../meetings/words.ts'
import { plural } from '../platform/words/plural.ts'

interface Opening {
  title: string
  day: string
  associations: number
  offices: number
  women: number
  men: number
}

interface Asked {
  ref: string
  who: string
  text: string
  place?: string | undefined
}

interface Promised {
  office: string
  text: string
  day: string
  indicator: string
}

/** Minutes are written in Arabic first, whatever the language of the writer's pages. */
export const draftWords = {
  kinds: meetingsWords.ar.kinds satisfies Record<ContributionKind, string>,
  opening: ({ title, day, associations, offices, women, men }: Opening) =>
    `انعقد يوم ${day} لقاء في موضوع «${title}»، بحضور ${plural('ar', associations, inAssociations)} و${plural('ar', offices, inOffices)}.${counted(women, men)}`,
  interventions: 'المداخلات:',
  said: (kind: string, who: string, text: string) => `- ${kind} (${who}): ${text}`,
  demands: 'المطالب وما اتفق عليه في شأنها:',
  noDemands: 'لم يسجل أي مطلب في هذا اللقاء.',
  somebody: 'أحد الحاضرين',
  asked: ({ ref, who, text, place }: Asked) => `- ${ref} (${who}${place ? `، ${place}` : ''}): ${text}`,
  none: '[لم يتفق على خطوة تالية]',
  answer: (office: string) => `[الجواب على ${office}]`,
  commitment: ({ office, text, day, indicator }: Promised) => `[التزام: ${text}؛ المكلف: ${office}؛ الأجل: ${day}؛ المؤشر: ${indicator}]`,
  diverted: 'عُرض ما هو شكاية، فوُجه أصحابه إلى الجهة المختصة ولم يدون مضمونه.',
  /** Why an office answers that the rules would not have named. */
  agreedThere: 'اتُّفق عليه في اللقاء بحضور المكتب.',
}

const inAssociations = { zero: 'دون أي جمعية', one: 'جمعية واحدة', two: 'جمعيتين', few: '# جمعيات', many: '# جمعية', other: '# جمعية' }
const inOffices = { zero: 'دون أي مصلحة', one: 'مصلحة واحدة', two: 'مصلحتين', few: '# مصالح', many: '# مصلحة', other: '# مصلحة' }
/** Minutes are published, and never hold a count of fewer than five persons, nor two from which one could be worked out. */
function counted(women: number, men: number): string {
  if (women + men < 5) return ''
  const all = ` وبلغ عدد من عُدوا من الحاضرين ${women + men}`
  return women >= 5 && men >= 5 ? `${all}، منهم ${plural('ar', women, countedWomen)}.` : `${all}.`
}

const countedWomen = { zero: 'لا امرأة', one: 'امرأة واحدة', two: 'امرأتان', few: '# نساء', many: '# امرأة', other: '# امرأة' }
