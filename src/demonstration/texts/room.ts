/** What is said this morning in a meeting that still runs. */
export const roomTexts = {
  title: 'لقاء حول السير أمام المدارس في ساعات الدخول والخروج',
  place: 'قاعة الاجتماعات بمقر ولاية الأمن',
  demands: [
    { text: 'تنظيم السير أمام المدرسة في ساعة الخروج، فالحافلات تقف في عرض الطريق', place: 'حي الزيتون', timeBand: 'school_entry_exit' },
    { text: 'مراقبة الدراجات النارية التي تسرع قرب الحديقة بعد الغروب', place: 'حي النخيل', timeBand: 'evening' },
  ],
  promise: {
    choice: 'commitment',
    categoryId: 'traffic',
    wording: 'تنظيم السير أمام المدارس في ساعة الخروج',
    commitmentKind: 'activity',
    text: 'شرطي مرور أمام المدرسة في ساعة الخروج كل يوم دراسي',
    indicator: 'عدد الأيام التي نظم فيها السير من مجموع أيام الدراسة',
  },
  said: [
    { contributionKind: 'praise', text: 'تشكر الجمعية المصالح على إخبارها بمآل مطالب اللقاء السابق.' },
    { contributionKind: 'question', text: 'متى تعرض نتائج حملة السلامة الطرقية؟' },
  ],
  heard: 'متى تعرض نتائج حملة السلامة الطرقية على الجمعيات؟',
} as const

/** What was said last week in a meeting that is over. */
export const closedRoomTexts = {
  title: 'لقاء حول محيط السوق الأسبوعي',
  place: 'دار الشباب',
  demands: [
    { text: 'حضور أمني عند مدخل السوق صباح كل أحد', place: 'حي الزيتون', timeBand: 'morning' },
    { text: 'لوحة عند باب السوق فيها رقم الاتصال بالدائرة وأوقات عملها', place: 'حي الزيتون', timeBand: 'morning' },
    { text: 'نقطة ثابتة للشرطة وسط السوق طول اليوم', place: 'حي الزيتون', timeBand: 'morning' },
  ],
  promise: {
    choice: 'commitment',
    categoryId: 'presence',
    wording: 'حضور أمني عند مدخل السوق الأسبوعي صباح يوم انعقاده',
    commitmentKind: 'activity',
    text: 'دورية راجلة عند مدخل السوق صباح كل يوم سوق',
    indicator: 'عدد أيام السوق التي حضرت فيها الدورية من مجموعها',
  },
  answer: {
    choice: 'answer',
    categoryId: 'reception',
    wording: 'لوحة عند باب السوق الأسبوعي فيها رقم الاتصال بالدائرة وأوقات عملها',
  },
  examined: 'نقطة ثابتة للشرطة وسط السوق الأسبوعي',
  said: [
    { contributionKind: 'remark', text: 'لاحظت الجمعية أن الازدحام يشتد قبل الظهر.' },
    { contributionKind: 'praise', text: 'تشكر الجمعية عناصر الشرطة على حضورهم في السوق الأخير.' },
  ],
} as const
