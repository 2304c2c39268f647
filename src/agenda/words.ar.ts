import { plural } from '../platform/words/plural.ts'
import type { ItemKind } from './item.ts'

export const ar = {
  permissions: {
    'add-item': 'وضع جدول الأعمال من صلاحيات خلية التواصل.',
    'revise-item': 'وضع جدول الأعمال من صلاحيات خلية التواصل.',
    'move-item': 'وضع جدول الأعمال من صلاحيات خلية التواصل.',
    'remove-item': 'وضع جدول الأعمال من صلاحيات خلية التواصل.',
    'send-agenda': 'إرسال جدول الأعمال من صلاحيات خلية التواصل.',
  },
  notices: {
    'add-item': 'أُضيفت النقطة.',
    'revise-item': 'عُدلت النقطة.',
    'move-item': 'تغير ترتيب النقط.',
    'remove-item': 'حُذفت النقطة.',
    'send-agenda': 'جدول الأعمال رهن إشارة المدعوين، وينتظر توقيعين ليقرأه الجميع.',
  },
  refusals: {
    invalid: 'راجع الخانات المشار إليها.',
    meetingUnknown: 'لا وجود لهذا اللقاء.',
    itemUnknown: 'لا وجود لهذه النقطة: ربما حذفها غيرك.',
    kindMissing: 'اختر نوع النقطة.',
    titleMissing: 'اكتب عنوان النقطة.',
    textTooLong: 'العنوان أطول من المسموح به: اختصره.',
    minutesInvalid: 'اكتب المدة بالدقائق، من 1 إلى 240.',
    officeUnknown: 'اختر مكتبا من سجل المكاتب.',
    directionMissing: 'اختر إلى أعلى أو إلى أسفل.',
    tooMany: 'عشرون نقطة على الأكثر: اجمع ما يمكن جمعه.',
    agendaClosed: 'لا يتغير جدول الأعمال بعد انعقاد اللقاء أو إلغائه.',
    agendaEmpty: 'أضف نقطة واحدة على الأقل بعد مراجعة الالتزامات.',
    announceFirst: 'أعلن اللقاء أولا، ثم أرسل جدول أعماله.',
  },
  kinds: {
    commitments: 'مراجعة الالتزامات المفتوحة',
    presentation: 'عرض',
    discussion: 'نقاش',
    demands: 'مطالب الجمعيات',
    awareness: 'تحسيس',
    next_date: 'الموعد المقبل',
  } satisfies Record<ItemKind | 'commitments', string>,
  /** As everyone reads it: one point a line. */
  line: (kind: string, title: string, minutes: number) => `${kind}: ${title} (${plural('ar', minutes, minutesForms)})`,
  page: {
    title: 'جدول الأعمال',
    points: 'النقط',
    bySystem: 'النقطة الأولى، يضعها النظام',
    open: (n: number) => plural('ar', n, open),
    minutes: (n: number) => plural('ar', n, minutesForms),
    total: (n: number, of: number) => `المجموع ${plural('ar', n, minutesForms)} من ${plural('ar', of, minutesForms)}`,
    over: (n: number) => `يتجاوز مدة اللقاء بـ ${plural('ar', n, minutesForms)}`,
    left: (n: number) => (n === 0 ? 'يملأ مدة اللقاء' : `يبقى ${plural('ar', n, minutesForms)}`),
    empty: 'لم توضع نقط أخرى بعد.',
    add: 'إضافة نقطة',
    revise: 'تعديل',
    save: 'حفظ النقطة',
    up: 'إلى أعلى',
    down: 'إلى أسفل',
    remove: 'حذف',
  },
  fields: {
    kind: 'النوع',
    title: 'العنوان',
    titleFr: 'العنوان بالفرنسية',
    titleFrHint: 'إن وجد: يقرؤه من يتصفح بالفرنسية',
    minutes: 'المدة بالدقائق',
    owner: 'المكتب المسؤول',
  },
  sending: {
    title: 'إرسال جدول الأعمال',
    text: 'يراه المدعوون في حساباتهم، ويقرؤه الجميع بعد أن يوقع عليه شخصان. كل تعديل بعد ذلك يتطلب إرساله من جديد.',
    act: 'إرسال جدول الأعمال',
    sentOn: 'أُرسل جدول الأعمال يوم',
  },
}

export type AgendaWords = typeof ar

const minutesForms = { zero: 'صفر دقيقة', one: 'دقيقة', two: 'دقيقتين', few: '# دقائق', many: '# دقيقة', other: '# دقيقة' }
const open = {
  zero: 'لا التزام مفتوحا اليوم.',
  one: 'التزام واحد مفتوح أو متأخر أو مطعون فيه.',
  two: 'التزامان مفتوحان أو متأخران أو مطعون فيهما.',
  few: '# التزامات مفتوحة أو متأخرة أو مطعون فيها.',
  many: '# التزاما مفتوحا أو متأخرا أو مطعونا فيه.',
  other: '# التزام مفتوح أو متأخر أو مطعون فيه.',
}
