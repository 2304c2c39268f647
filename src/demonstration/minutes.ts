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
      ? '# النقطة الأولى: تقديم طريقة العمل الجديدة\nشُرح للحاضرين كيف يُسجل المطلب، ومن يجيب عنه، وفي أي أجل، وكيف يمكن الاعتراض على الجواب مرة واحدة.'
      : '# النقطة الأولى: مراجعة الالتزامات المفتوحة\nعُرضت لائحة ما حل أجله وما اقترب، وذكرت كل مصلحة سبب ما تأخر من التزاماتها، وأُعطيت الكلمة للجمعيات المعنية قبل غيرها.',
    `# النقطة الثانية: عرض ومناقشة\nقُدم عرض حول ${shown}. تلته أسئلة للتوضيح أجاب عنها أصحاب العرض، وطُلب منهم وضع ملخصه رهن إشارة الجمعيات.`,
    `# النقطة الثالثة: مداخلات الجمعيات\n${said}`,
    `# النقطة الرابعة: المطالب\nسُجل ${plural('ar', demands, inDemands)}، كل واحد على حدة وبصياغة أصحابه ومكانه، على أن تؤهلها خلية التواصل داخل خمسة أيام عمل. ولم تُذكر أسماء أشخاص ولا وقائع معروضة على القضاء.`,
    `# الاتفاق\nاتفق الطرفان على ${agreed}. ورُفع اللقاء بعد تحديد موعد اللقاء المقبل، ووُزع مشروع المحضر على الجمعيات الحاضرة لإبداء الملاحظات داخل خمسة أيام.`,
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
