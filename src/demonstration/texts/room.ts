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
