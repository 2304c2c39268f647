interface WishForMeeting {
  daysAgo: number
  fate: 'granted' | 'declined' | 'waiting'
  topic: string
  reason: string
  wishedDays: string
  answer?: string
}

export const wishesForMeetings: readonly WishForMeeting[] = [
  {
    daysAgo: 60,
    fate: 'declined',
    topic: 'لقاء خاص حول الباعة الجائلين قرب المدرسة',
    reason: 'يضيق الرصيف على التلاميذ وقت الخروج، ونريد أن نتفق على حل مع المصالح المعنية.',
    wishedDays: 'أي أربعاء بعد الرابعة زوالا',
    answer: 'أُدرجت هذه النقطة في اللقاء الشهري المقبل بحضور ممثل الجماعة، لأن الترخيص بالملك العمومي من اختصاصها.',
  },
  {
    daysAgo: 12,
    fate: 'waiting',
    topic: 'لقاء حول السلامة الطرقية في المدار الجديد',
    reason: 'يقطع الأطفال المدار دون ممر، وقد راسلنا مرتين ولم نتوصل بموعد.',
    wishedDays: 'أي يوم بعد الخامسة زوالا، أو صباح السبت',
  },
  {
    daysAgo: 9,
    fate: 'granted',
    topic: 'لقاء مع شباب الأحياء حول ملاعب القرب',
    reason: 'نريد أن نقترح أوقات فتح الملاعب وأن نسمع رأي المصالح.',
    wishedDays: 'صباح السبت',
  },
  {
    daysAgo: 1,
    fate: 'waiting',
    topic: 'لقاء حول استقبال النساء ضحايا العنف',
    reason: 'لدينا ملاحظات من مستفيدات عن ظروف الاستقبال نود عرضها دون أسماء.',
    wishedDays: 'الثلاثاء أو الخميس صباحا',
  },
]

export const changedMeetings = [
  {
    change: 'postponed',
    inDays: 9,
    title: 'لقاء حول مواكبة الموسم الفلاحي وأمن الأسواق',
    time: '10:00',
    place: 'دار الشباب',
    origin: 'partner',
    reason: 'طلبت الجماعة تأجيل اللقاء حتى تنتهي دورة مجلسها، ليحضر ممثلها ويجيب عما يعنيها.',
  },
  {
    change: 'cancelled',
    inDays: 6,
    title: 'لقاء استثنائي حول أشغال الشارع الرئيسي',
    time: '15:00',
    place: 'قاعة الاجتماعات بمقر ولاية الأمن',
    origin: 'exceptional',
    reason: 'انتهت الأشغال قبل موعدها وعاد السير إلى حاله، فلم يعد للقاء موضوع.',
  },
] as const
