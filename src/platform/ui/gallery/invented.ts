/** Invented records, written in Arabic as people would: they stay Arabic in pages of every language. */
export const command = 'ولاية أمن وادي الزيتون'

export const demands = [
  {
    ref: 'WZ-2026-0042',
    title: 'تدعيم الدوريات بمحيط حديقة حي السلام عند الخروج المسائي',
    district: 'حي السلام',
    day: '2026-11-19',
    answer: 'تضاف جولتان راجلتان كل أسبوع إلى غاية نهاية الموسم الدراسي.',
    state: 'running',
  },
  {
    ref: 'WZ-2026-0039',
    title: 'لقاء تحسيسي للآباء حول الاحتيال عبر تطبيق WhatsApp',
    district: 'الحي الإداري',
    day: '2026-11-17',
    answer: 'عُقد اللقاء بدار الشباب وحضره 64 من الآباء والأمهات.',
    state: 'kept',
  },
  {
    ref: 'WZ-2026-0031',
    title: 'إصلاح الإنارة بالممر الرابط بين السوق الأسبوعي والمحطة الطرقية',
    district: 'تجزئة Les Orangers',
    day: '2026-11-12',
    answer: 'أُحيل على الجماعة لأنها صاحبة الاختصاص، وننتظر جوابها.',
    state: 'late',
  },
  {
    ref: 'WZ-2026-0028',
    title: 'فتح مكتب قار للشرطة بالحي',
    district: 'حي النخيل',
    day: '2026-11-05',
    answer: 'رُفض: أقرب دائرة على بعد 600 متر، والجولات تغطي الحي يوميا.',
    state: 'refused',
  },
] as const

export const asked = `نطلب حضورا أمنيا منتظما قرب حديقة حي السلام بين السادسة والثامنة مساء، وقت خروج التلاميذ من دروس الدعم.

Les parents du quartier ont déjà écrit deux fois à ce sujet.`

export const districts = [
  { name: 'حي السلام', open: 9, closed: 14 },
  { name: 'الحي الإداري', open: 3, closed: 11 },
  { name: 'تجزئة Les Orangers', open: 4, closed: 6 },
]

export const months = [
  { month: '2026-05', received: 12, answered: 9 },
  { month: '2026-06', received: 17, answered: 11 },
  { month: '2026-07', received: 8, answered: null },
  { month: '2026-08', received: 5, answered: 7 },
  { month: '2026-09', received: 21, answered: 13 },
  { month: '2026-10', received: 26, answered: 24 },
  { month: '2026-11', received: 23, answered: 25 },
]
