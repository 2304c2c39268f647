import { plural } from '../platform/words/plural.ts'

const quarters: Record<string, string> = { Q1: 'الفصل الأول', Q2: 'الفصل الثاني', Q3: 'الفصل الثالث', Q4: 'الفصل الرابع' }
const quarter = (name: string) => `${quarters[name.slice(5)]} من ${name.slice(0, 4)}`

const associations = (n: number) =>
  plural('ar', n, { zero: 'لا جمعية', one: 'جمعية واحدة', two: 'جمعيتان', few: '# جمعيات', many: '# جمعية', other: '# جمعية' })
const people = (n: number) =>
  plural('ar', n, { zero: 'لا أحد', one: 'شخص واحد', two: 'شخصان', few: '# أشخاص', many: '# شخصا', other: '# شخص' })

export const ar = {
  permissions: {
    read: 'هذه الصفحة لمن يعمل في هذه القيادة. النتائج نفسها منشورة للجميع.',
    'open-survey': 'هذه الأسئلة لمن طلب.',
    'answer-survey': 'يجيب عن هذه الأسئلة من يحمل رابطها.',
    'publish-results': 'تُنشر النتائج وحدها بعد انتهاء كل فصل.',
  },
  notices: {
    'open-survey': 'هذا الرابط لجواب واحد.',
    'answer-survey': 'وصل جوابكم.',
    'publish-results': 'نُشرت نتائج الفصل.',
  },
  refusals: {
    invalid: 'أجب عن الأسئلة الثلاثة، أو قل إنك لا تعرف.',
    valueMissing: 'اختر جوابا، أو «لا أعرف».',
    surveyUnknown: 'لم يعد هذا الرابط صالحا. افتح مطلبك، ومنه الأسئلة من جديد.',
    answeredAlready: 'سبق أن أجبتم عن هذه الأسئلة: لكل من طلب جواب واحد.',
    notClosed: 'تُطرح هذه الأسئلة بعد إغلاق المطلب.',
    quarterOpen: 'لا تُنشر نتائج فصل قبل أن ينتهي.',
  },
  form: {
    title: 'ثلاثة أسئلة عن هذا المطلب',
    lead: 'أُغلق المطلب. كيف كان الأمر بالنسبة إليكم؟ دقيقة واحدة تكفي.',
    anonymous: 'لا يُحفظ مع الجواب اسم ولا مطلب ولا حساب ولا يوم: تُجمع الأجوبة في أعداد كل ثلاثة أشهر.',
    send: 'إرسال الجواب',
    used: 'وصل جواب بهذا الرابط',
    usedText: 'لكل من طلب جواب واحد. لا يمكن لأحد أن يعرف ما كان، ولذلك لا يمكن تغييره.',
  },
  thanks: {
    title: 'شكرا على جوابكم',
    text: 'أُضيف إلى أعداد هذا الفصل، ولا شيء يربطه بكم.',
    results: 'ما قاله من طلبوا في الفصول السابقة',
  },
  questions: {
    heard: 'هل استُمع إلى ما طلبتم؟',
    answered: 'هل كان الجواب واضحا؟',
    worth: 'هل كان الأمر يستحق ما بذلتم فيه؟',
  },
  short: { heard: 'استُمع إليهم', answered: 'الجواب واضح', worth: 'كان يستحق' },
  values: { 1: '1: لا، إطلاقا', 2: '2: قليلا', 3: '3: إلى حد ما', 4: '4: كثيرا', 5: '5: نعم، تماما', unknown: 'لا أعرف' },
  results: {
    menu: 'رأي من طلبوا',
    title: 'ما قاله من طلبوا بعد الإغلاق',
    lead: 'ثلاثة أسئلة لكل من طلب بعد إغلاق مطلبه. أعداد لا نسب، وما كان أقل من 10 لا يُكتب حتى لا يُعرف أحد.',
    running: (name: string) => `أجوبة ${quarter(name)} تُجمع، وتُنشر بعد نهايته.`,
    data: 'النتائج بصيغة JSON',
    none: 'لا نتائج بعد',
    noneText: 'تُنشر نتائج كل فصل بعد نهايته.',
    quarter,
    table: (name: string) => `أعداد الأجوبة في ${quarter(name)}`,
    answers: (n: number) =>
      plural('ar', n, { zero: 'لا جواب.', one: 'جواب واحد.', two: 'جوابان.', few: '# أجوبة.', many: '# جوابا.', other: '# جواب.' }),
    kinds: (some: number, others: number) => `منها: ${associations(some)}، و${people(others)}.`,
    tooFew: 'أقل من 10 أجوبة: لا تُنشر تفاصيلها.',
    allHidden: 'كل الأعداد أقل من 10.',
    few: 'أقل من 10',
    guarded: 'محجوب',
    value: 'الجواب',
  },
}

export type SurveyWords = typeof ar
