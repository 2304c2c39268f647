import { type Day, formatDay } from '../platform/words/dates.ts'
import { type PluralForms, plural } from '../platform/words/plural.ts'
import { meetings } from './texts/meetings.ts'

export interface MeetingFigures {
  number: number
  day: Day
  associations: number
  women: number
  men: number
  demands: number
}

/** The minutes of a meeting: what was particular to it, with the figures of the record. */
export function minutesOf(figures: MeetingFigures): string {
  const { theme, shown, said, agreed } = meetings[figures.number]!
  const { day, associations, women, men, demands } = figures
  return [
    `انعقد اللقاء يوم ${formatDay('ar', day, 'full')} حول موضوع «${theme}»، بحضور ممثلي ${plural('ar', associations, inAssociations)} (${women} من النساء و${men} من الرجال) ورؤساء المصالح المعنية. بعد التحقق من الحضور والتذكير بقواعد النقاش، صودق على جدول الأعمال دون تعديل.`,
    figures.number === 0
      ? 'النقطة الأولى: تقديم طريقة العمل الجديدة. شُرح للحاضرين كيف يُسجل المطلب، ومن يجيب عنه، وفي أي أجل، وكيف يمكن الاعتراض على الجواب مرة واحدة.'
      : 'النقطة الأولى: مراجعة الالتزامات المفتوحة. عُرضت لائحة ما حل أجله وما اقترب، وذكرت كل مصلحة سبب ما تأخر من التزاماتها، وأُعطيت الكلمة للجمعيات المعنية قبل غيرها.',
    `النقطة الثانية: عرض حول ${shown}. تلته أسئلة للتوضيح أجاب عنها أصحاب العرض، وطُلب منهم وضع ملخصه رهن إشارة الجمعيات.`,
    `النقطة الثالثة: مداخلات الجمعيات. ${said}`,
    `النقطة الرابعة: المطالب. سُجل ${plural('ar', demands, inDemands)}، كل واحد على حدة وبصياغة أصحابه ومكانه، على أن تؤهلها خلية التواصل داخل خمسة أيام عمل. ولم تُذكر أسماء أشخاص ولا وقائع معروضة على القضاء.`,
    `الاتفاق: ${agreed}. ورُفع اللقاء بعد تحديد موعد اللقاء المقبل، ووُزع مشروع المحضر على الجمعيات الحاضرة لإبداء الملاحظات داخل خمسة أيام.`,
  ].join('\n\n')
}

const inAssociations: PluralForms['ar'] = {
  zero: 'أي جمعية',
  one: 'جمعية واحدة',
  two: 'جمعيتين',
  few: '# جمعيات',
  many: '# جمعية',
  other: '# جمعية',
}
const inDemands: PluralForms['ar'] = {
  zero: 'أي مطلب',
  one: 'مطلب واحد',
  two: 'مطلبان',
  few: '# مطالب',
  many: '# مطلبا',
  other: '# مطلب',
}

const openings = [
  'في إطار سلسلة اللقاءات التواصلية التي تجمع مصالح الأمن بجمعيات المجتمع المدني، انعقد لقاء خُصص لموضوع',
  'تواصلا لنهج القرب والإنصات لانشغالات السكان، نظمت ولاية الأمن لقاء مع جمعيات المدينة حول',
  'احتضن مقر اللقاء جلسة عمل جمعت رؤساء المصالح الأمنية وممثلي الجمعيات، وكان محورها',
] as const

const closings = [
  'وستُنشر الأجوبة تباعا في السجل العمومي، مع اسم المنصب المسؤول عن كل التزام وتاريخ أجله.',
  'ويمكن لكل مواطن أن يتتبع مآل هذه المطالب في السجل العمومي، بما في ذلك ما تأخر منها أو تعذر إنجازه.',
  'وتبقى كلمة الجمعيات الطالبة هي الأخيرة في الحكم على ما أُنجز، وتُنشر كما هي بعد المراجعة.',
] as const

/** The text for everyone. */
export function communiqueOf({ number, day, associations, women, men, demands }: MeetingFigures): string {
  const { theme, shown, said, agreed } = meetings[number]!
  const turn = number % openings.length
  return [
    `${openings[turn]} «${theme}»، وذلك يوم ${formatDay('ar', day, 'full')}، بمشاركة ${plural('ar', associations, inAssociations)} حضر عنها ${women + men} شخصا، منهم ${women} من النساء.`,
    `قُدم خلال اللقاء عرض حول ${shown}، ثم فُتح النقاش. ${said}`,
    `وقد سُجل ${plural('ar', demands, inDemands)} من أحياء مختلفة من المدينة، وسيتلقى كل مطلب جوابا داخل عشرين يوم عمل: التزاما مؤرخا، أو توضيحا، أو رفضا معللا، أو إحالة على الجهة المختصة. كما عُرض على الحاضرين ما أُنجز من الالتزامات السابقة وما لم يُنجز، بأسبابه.`,
    `واتفق الطرفان على ${agreed}. ${closings[turn]}`,
  ].join('\n\n')
}
