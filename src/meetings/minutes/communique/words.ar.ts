import { formatDay } from '../../../platform/words/dates.ts'
import { type PluralForms, plural } from '../../../platform/words/plural.ts'
import { ar as meetings } from '../../words.ar.ts'
import type { CommuniqueFacts } from './facts.ts'

type Forms = PluralForms['ar']

/** The communiqué in Arabic: a paragraph for who met, what was shown, what was asked, what was promised, what was agreed, and what comes next. */
export function communiqueAr(facts: CommuniqueFacts): string {
  return [met(facts), shown(facts), asked(facts), promised(facts), agreed(facts), next(facts)].filter(Boolean).join('\n\n')
}

function met({ title, day, time, partOfDay, place, chair, chairActing, associations }: CommuniqueFacts): string {
  const hour = time ? ` على الساعة ${time}` : partOfDay ? ` ${meetings.parts[partOfDay]}` : ''
  const by = chair ? `، برئاسة ${chair.nameAr}${chairActing ? ' بالنيابة' : ''}` : ''
  const names = associations.map(({ nameAr }) => nameAr)
  const present = names.length > 0 ? `، بحضور ${plural('ar', names.length, associationsThere)}: ${listOf(names)}` : ''
  return `انعقد يوم ${dayIn(day)}${hour}، في ${place}، لقاء تواصلي تحت عنوان «${title}»${by}${present}.`
}

function shown({ presentations, topics }: CommuniqueFacts): string {
  const kinds = presentations.map((kind) => meetings.kinds[kind])
  const given = kinds.length > 0 ? `وقُدم خلال اللقاء ${kinds.length === 1 ? 'عرض حول' : 'عروض حول'} ${listOf(kinds)}.` : ''
  const spoken = topics.length > 0 ? `وتطرق الحاضرون إلى ${topics.length === 1 ? 'موضوع' : 'المواضيع الآتية:'} ${listOf(topics)}.` : ''
  return [given, spoken].filter(Boolean).join(' ')
}

function asked({ demands, unexamined }: CommuniqueFacts): string {
  const total = demands.reduce((sum, { count }) => sum + count, unexamined)
  if (total === 0) return 'ولم يُسجل في اللقاء أي مطلب.'
  const kinds = demands.map(({ nameAr, count }) => `- ${nameAr}: ${plural('ar', count, demandsOf)}.`)
  const all = unexamined > 0 ? [...kinds, `- قيد الفحص: ${plural('ar', unexamined, demandsOf)}.`] : kinds
  const rest = 'ولكل مطلب مقبول رقمه في السجل العمومي، حيث يُنشر جوابه وأجله.'
  return [`${plural('ar', total, demandsRecorded)}:`, ...all, rest].join('\n')
}

function promised({ commitments, demands }: CommuniqueFacts): string {
  if (commitments.length === 0) {
    return demands.length > 0 ? 'ولم يصدر إلى حدود اليوم أي التزام بشأن هذه المطالب، ويُجاب عن كل واحد منها داخل أجله.' : ''
  }
  const lines = commitments.map(({ nameAr, dueOn }) => `- ${nameAr}، أجله ${formatDay('ar', dueOn)}.`)
  return [`${plural('ar', commitments.length, commitmentsMade)}:`, ...lines].join('\n')
}

function agreed({ agreedOn, dissents }: CommuniqueFacts): string {
  return `واتُّفق على محضر اللقاء يوم ${dayIn(agreedOn)}${dissents > 0 ? `، ${plural('ar', dissents, dissentsKept)}` : ''}.`
}

function next({ nextOn }: CommuniqueFacts): string {
  return nextOn ? `وسينعقد اللقاء المقبل يوم ${dayIn(nextOn)}.` : ''
}

const dayIn = (day: string) => formatDay('ar', day, 'full').replace('،', '')

/** «أ، وب، وج»: Arabic repeats its «and». */
function listOf(names: readonly string[]): string {
  return names.map((name, index) => (index === 0 ? name : `و${name}`)).join('، ')
}

/** In the genitive, after «بحضور». */
const associationsThere: Forms = {
  zero: 'أي جمعية',
  one: 'جمعية واحدة',
  two: 'جمعيتين',
  few: '# جمعيات',
  many: '# جمعية',
  other: '# جمعية',
}
const demandsRecorded: Forms = {
  zero: 'ولم يُسجل في اللقاء أي مطلب',
  one: 'وسُجل في اللقاء مطلب واحد',
  two: 'وسُجل في اللقاء مطلبان',
  few: 'وسُجلت في اللقاء # مطالب',
  many: 'وسُجل في اللقاء # مطلبا',
  other: 'وسُجل في اللقاء # مطلب',
}
const demandsOf: Forms = {
  zero: 'لا مطلب',
  one: 'مطلب واحد',
  two: 'مطلبان',
  few: '# مطالب',
  many: '# مطلبا',
  other: '# مطلب',
}
const commitmentsMade: Forms = {
  zero: 'ولم يصدر بشأنها أي التزام',
  one: 'وصدر بشأنها إلى حدود اليوم التزام واحد، يتولاه',
  two: 'وصدر بشأنها إلى حدود اليوم التزامان، يتولاهما',
  few: 'وصدرت بشأنها إلى حدود اليوم # التزامات، لكل منها مكتب يتولاه وأجل',
  many: 'وصدر بشأنها إلى حدود اليوم # التزاما، لكل منها مكتب يتولاه وأجل',
  other: 'وصدر بشأنها إلى حدود اليوم # التزام، لكل منها مكتب يتولاه وأجل',
}
const dissentsKept: Forms = {
  zero: 'ولا تحفظ عليه',
  one: 'وسُجل عليه تحفظ واحد يُنشر معه',
  two: 'وسُجل عليه تحفظان يُنشران معه',
  few: 'وسُجلت عليه # تحفظات تُنشر معه',
  many: 'وسُجل عليه # تحفظا تُنشر معه',
  other: 'وسُجل عليه # تحفظ تُنشر معه',
}
