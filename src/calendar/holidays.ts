import type { Day } from '../platform/words/dates.ts'

/** A day off that falls on the same date each year, as MM-DD. */
export interface Holiday {
  readonly date: string
  readonly nameAr: string
  readonly nameFr: string
  /** The first year in which it was given. */
  readonly since?: number
}

/** National days of Morocco with a fixed date. Religious feasts follow the moon: each command declares them when they are announced. */
export const holidays: readonly Holiday[] = [
  { date: '01-01', nameAr: 'فاتح يناير', nameFr: 'Nouvel an' },
  { date: '01-11', nameAr: 'ذكرى تقديم وثيقة الاستقلال', nameFr: 'Manifeste de l’indépendance' },
  { date: '01-14', nameAr: 'رأس السنة الأمازيغية', nameFr: 'Nouvel an amazigh', since: 2024 },
  { date: '05-01', nameAr: 'عيد الشغل', nameFr: 'Fête du travail' },
  { date: '07-30', nameAr: 'عيد العرش', nameFr: 'Fête du trône' },
  { date: '08-14', nameAr: 'ذكرى استرجاع وادي الذهب', nameFr: 'Récupération d’Oued Eddahab' },
  { date: '08-20', nameAr: 'ذكرى ثورة الملك والشعب', nameFr: 'Révolution du roi et du peuple' },
  { date: '08-21', nameAr: 'عيد الشباب', nameFr: 'Fête de la jeunesse' },
  { date: '10-31', nameAr: 'عيد الوحدة', nameFr: 'Fête de l’unité', since: 2026 },
  { date: '11-06', nameAr: 'ذكرى المسيرة الخضراء', nameFr: 'Marche verte' },
  { date: '11-18', nameAr: 'عيد الاستقلال', nameFr: 'Fête de l’indépendance' },
]

export const isHoliday = (day: Day) => holidays.some(({ date, since = 0 }) => day.endsWith(date) && Number(day.slice(0, 4)) >= since)
