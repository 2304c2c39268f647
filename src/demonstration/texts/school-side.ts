interface SchoolDemand {
  back: number
  text: string
  /** What became of it, and how many days back: examined, answered, and taken as it is. */
  closed?: { publicText: string; answer: string; examined: number; answered: number; accepted: number }
}

/** In the name of the school that has an account: so many days back. */
export const schoolDemands: readonly SchoolDemand[] = [
  {
    back: 19,
    text: 'نطلب حضورا أمنيا أمام باب مؤسستنا عند خروج التلاميذ مساء',
    closed: {
      ...{ examined: 17, answered: 12, accepted: 6 },
      publicText: 'حضور أمني أمام مؤسسة تعليمية عند خروج التلاميذ مساء',
      answer: 'تمر دورية بمحيط المؤسسة عند كل خروج مسائي منذ بداية هذا الشهر، ويستمر ذلك طيلة الموسم.',
    },
  },
  { back: 2, text: 'نطلب إعادة صباغة ممر الراجلين المقابل للباب الرئيسي' },
]

interface ProposedHours {
  back: number
  period: 'ordinary' | 'winter' | 'ramadan'
  accepted?: true
  refused?: string
  [day: `day${number}`]: string
}

const halves = '08:00-12:00, 14:00-18:00'

export const proposedHours: readonly ProposedHours[] = [
  {
    back: 40,
    period: 'ordinary',
    accepted: true,
    day1: halves,
    day2: halves,
    day3: halves,
    day4: halves,
    day5: '08:00-12:00, 15:00-18:00',
    day6: '08:00-12:00',
  },
  {
    back: 24,
    period: 'ramadan',
    refused: 'تخالف هذه الأوقات مذكرة رمضان، وقد طلبنا من المديرية توضيحا.',
    day1: '09:30-15:30',
    day2: '09:30-15:30',
    day3: '09:30-15:30',
    day4: '09:30-15:30',
    day5: '09:30-12:00',
  },
  {
    back: 3,
    period: 'winter',
    day1: halves,
    day2: halves,
    day3: '08:30-12:30',
    day4: halves,
    day5: '08:30-12:00, 15:00-18:00',
    day6: '08:30-12:30',
  },
]
