/** What an association wants said otherwise in the minutes of a meeting, and what became of it. */
export interface AmendmentText {
  /** The words of the minutes, and those that shall stand in their place. */
  words: string
  instead: string
  reason: string
  /** Which of those who were there proposes it. */
  by: number
  end: 'accepted' | 'withdrawn' | 'open' | { reply: string }
}

/** By the number of the meeting. */
export const amendments: Readonly<Record<number, readonly AmendmentText[]>> = {
  1: [
    {
      words: 'رهن إشارة الجمعيات',
      instead: 'رهن إشارة الجمعيات داخل أسبوع',
      reason: 'اتُّفق في اللقاء على أجل أسبوع، ولم يُذكر في المشروع.',
      by: 1,
      end: 'accepted',
    },
  ],
  3: [
    {
      words: 'وطالبت بخطاب لا يلوم الضحية',
      instead: 'وطالبت بخطاب لا يلوم الضحية، وبحضور موظفة عند الاستماع إليها',
      reason: 'ذُكر هذا الطلب مرتين في المداخلات.',
      by: 2,
      end: 'accepted',
    },
    {
      words: 'ولم تُذكر أسماء أشخاص ولا وقائع معروضة على القضاء',
      instead: '',
      reason: 'ظننا أن الجملة تعني مداخلتنا.',
      by: 0,
      end: 'withdrawn',
    },
  ],
  4: [
    {
      words: 'صودق على جدول الأعمال دون تعديل',
      instead: 'صودق على جدول الأعمال بعد إضافة نقطة عن آجال الأجوبة',
      reason: 'أُضيفت النقطة بطلب منا في بداية اللقاء.',
      by: 0,
      end: 'accepted',
    },
  ],
  6: [
    {
      words: 'حضور لشرطة المرور',
      instead: 'حضور دائم لشرطة المرور في ساعات الذروة',
      reason: 'قلنا في اللقاء: حضور دائم. والفرق بين الحضور والحضور الدائم هو لب طلبنا.',
      by: 1,
      end: { reply: 'سُجل في ورقة اللقاء «حضور» دون وصف، ولم يتأكد أحد من الحاضرين عن المصالح من كلمة «دائم». يبقى النص كما سُجل.' },
    },
    {
      words: 'النقط التي تتطلب تهيئة',
      instead: 'النقط العشر التي تتطلب تهيئة',
      reason: 'ذُكر عددها في العرض.',
      by: 2,
      end: 'accepted',
    },
  ],
  9: [
    {
      words: 'سجلت جمعيات الآباء تحسنا مقارنة مع السنة الماضية',
      instead: 'سجلت جمعيات الآباء تحسنا أمام الأبواب مقارنة مع السنة الماضية، لا في الطريق إليها',
      reason: 'التحسن الذي سجلناه أمام الأبواب وحدها.',
      by: 0,
      end: 'accepted',
    },
  ],
  10: [
    {
      words: 'ونوهت بنشر النتائج السلبية أيضا',
      instead: 'ونوهت بنشر النتائج السلبية أيضا، وطالبت بذكر أسبابها',
      reason: 'ذكر الأسباب كان شرط تنويهنا.',
      by: 1,
      end: 'open',
    },
  ],
}
