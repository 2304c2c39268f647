/** A day off that falls on the same date each year, as MM-DD. */
interface Holiday {
  readonly date: string
  readonly name: string
  /** The first year in which it was given. */
  readonly since?: number
}

/** National days of Morocco with a fixed date. Religious feasts follow the moon and are announced each year: they are not here, so a day counted here as worked may have been a feast. */
export const fixedHolidays: readonly Holiday[] = [
  { date: '01-01', name: 'فاتح يناير' },
  { date: '01-11', name: 'ذكرى تقديم وثيقة الاستقلال' },
  { date: '01-14', name: 'رأس السنة الأمازيغية', since: 2024 },
  { date: '05-01', name: 'عيد الشغل' },
  { date: '07-30', name: 'عيد العرش' },
  { date: '08-14', name: 'ذكرى استرجاع وادي الذهب' },
  { date: '08-20', name: 'ذكرى ثورة الملك والشعب' },
  { date: '08-21', name: 'عيد الشباب' },
  { date: '10-31', name: 'عيد الوحدة', since: 2026 },
  { date: '11-06', name: 'ذكرى المسيرة الخضراء' },
  { date: '11-18', name: 'عيد الاستقلال' },
]
