import { type DateMention, dateMention } from '../date-mention.ts'
import { type Match, matches } from '../text/pattern.ts'
import { frenchTime } from './time-of-day.ts'

const MONTHS = ['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre']
const SHORT_MONTHS: Record<string, number> = { janv: 1, fev: 2, fevr: 2, avr: 4, juil: 7, sept: 9, oct: 10, nov: 11, dec: 12 }
const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const NUMBERS =
  'un premier deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf trente trente-et-un'.split(
    ' ',
  )
const VALUES = new Map(NUMBERS.map((word, at) => [word, at < 2 ? 1 : at]))
const WORDS = [...NUMBERS].sort((a, b) => b.length - a.length).join('|')

const MONTH = `(?:${MONTHS.join('|')}|(?:${Object.keys(SHORT_MONTHS).join('|')})\\b\\.?)`
const WEEKDAY = WEEKDAYS.join('|')
const DAY = `(?<day>\\d{1,2}(?:er)?|${WORDS})`
const MORE = ' ?(?:et|au|a|-|,) ?(?:le )?'
const NAMED = new RegExp(
  `(?<![\\d/-]|\\p{L}|mille )${DAY}(?<more>(?:${MORE}(?:(?:${WEEKDAY}) )?\\d{1,2}(?:er)?\\b(?! ?h)){0,6}) (?<month>${MONTH})(?!\\p{L})(?:${MORE}(?:(?:${WEEKDAY}) )?(?<lastDay>\\d{1,2})(?:er)? (?<lastMonth>${MONTH})(?!\\p{L}))?(?: (?<when>prochain|dernier|courant|ecoule|passe))?(?:,? (?<year>(?:19|20)\\d{2}))?`,
  'gu',
)
const NUMERIC =
  /(?<![\d/.-])(?:(?<d>\d{1,2})[/.-](?<m>\d{1,2})[/.-](?<y>(?:19|20)\d{2}|\d{2})|(?<iy>20\d{2})-(?<im>\d{2})-(?<id>\d{2}))(?![\d/])/g
const OF_THIS_MONTH = new RegExp(
  `\\b(?:le|ce|du|${WEEKDAY}) ${DAY} (?:(?<now>courant|de ce mois|du mois(?: courant| en cours)?)(?! (?:dernier|passe|ecoule|prochain))|du mois (?<last>dernier|passe|ecoule))(?!\\p{L})`,
  'gu',
)
const AGO = `il y a (?<count>\\d{1,2}|${WORDS}|une) (?<unit>jours?|semaines?)`
const LOOSE = new RegExp(
  `\\b(?:(?<ago>avant-hier|hier|aujourd'hui|ce jour)(?:,? (?<agoDay>${WEEKDAY}))?|${AGO}|(?<later>le lendemain|le surlendemain|le jour (?:suivant|meme|d'apres))|(?:nuit (?:de |du )?)?(?<weekday>${WEEKDAY})(?: (?:a|au) (?:${WEEKDAY}))?(?: (?<when>dernier|ecoule|passe|prochain)| de (?:la semaine (?<week>derniere|passee|ecoulee|prochaine)|(?<thisWeek>cette semaine)))?)(?!\\p{L})`,
  'gu',
)
const HABIT = /\b(?:chaque|tous les|toutes les|souk (?:du|le)|marche (?:du|le)|les|entre|du) $/
const LEAD = new RegExp(
  `(?:(?<ago>avant-hier|hier|aujourd'hui|ce jour),? )?(?:(?:le|ce|du|au|les|en date du|journee du) )?(?<weekday>${WEEKDAY})?(?: et (?:${WEEKDAY}))?,? ?(?:le |les )?$`,
)
const WRITTEN_YEAR = new RegExp(`\\bl'an (?<year>deux mille (?:${WORDS}))[, ]`)

export function frenchDateMentions(text: string): DateMention[] {
  const year = yearInWords(text)
  const dated = [
    ...[...matches(NAMED, text)].map((found) => named(found, year)),
    ...[...matches(NUMERIC, text)].map(numeric),
    ...[...matches(OF_THIS_MONTH, text)].map(ofThisMonth),
  ].filter((mention) => mention !== null)
  const loose = [...matches(LOOSE, text)].map((found) => counted(text, found)).filter((mention) => mention !== null)
  const all = [...dated.map((mention) => withLead(text, mention)), ...loose].sort((a, b) => a.start - b.start || b.end - a.end)
  const free = all.filter((mention) => !dated.some(({ start, end }) => mention.start < start && mention.end > start && mention.end < end))
  return distinct(free).map((mention, at, list) => frenchTime(text, mention, list[at + 1]?.start ?? text.length))
}

function named(found: Match, writtenYear: number | null): DateMention {
  const { day = '', more = '', month = '', lastDay, lastMonth, when, year } = found.groups
  const first = dayNumber(day)
  const number = monthNumber(month)
  const monthsLong = lastMonth === undefined ? 0 : (monthNumber(lastMonth) - number + 12) % 12
  const last = lastDay === undefined ? Number(more.match(/\d+/g)?.at(-1) ?? first) : Number(lastDay)
  return dateMention(found.start, found.end, {
    day: first,
    month: number,
    year: year ? Number(year) : writtenYear,
    direction: when === 'prochain' ? 'coming' : null,
    period: 30 * monthsLong + last - first > 20,
  })
}

function numeric(found: Match): DateMention | null {
  const { d, m, y, iy, im, id } = found.groups
  const year = Number(iy ?? y)
  const month = Number(im ?? m)
  const day = Number(id ?? d)
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  return dateMention(found.start, found.end, { day, month, year: year < 100 ? 2000 + year : year })
}

function ofThisMonth(found: Match): DateMention {
  const weekday = WEEKDAYS.indexOf(found.text.split(' ')[0]!)
  return dateMention(found.start, found.end, {
    day: dayNumber(found.groups.day ?? ''),
    monthOffset: found.groups.last ? -1 : 0,
    weekday: weekday < 0 ? null : weekday,
  })
}

function counted(text: string, found: Match): DateMention | null {
  const { ago, agoDay, count, unit = '', later, weekday, when, week, thisWeek } = found.groups
  if (weekday && HABIT.test(text.slice(Math.max(0, found.start - 12), found.start))) return null
  const days = count === undefined ? null : (count === 'une' ? 1 : dayNumber(count)) * (unit.startsWith('semaine') ? 7 : 1)
  const day = agoDay ?? weekday
  return dateMention(found.start, found.end, {
    daysAgo: ago ? daysAgo(ago) : days,
    daysLater: later === undefined ? null : /meme/.test(later) ? 0 : /sur/.test(later) ? 2 : 1,
    weekday: day ? WEEKDAYS.indexOf(day) : null,
    weekOffset: thisWeek ? 0 : week ? (week === 'prochaine' ? 1 : -1) : null,
    direction: when === 'prochain' || week === 'prochaine' ? 'coming' : when ? 'past' : null,
  })
}

function withLead(text: string, mention: DateMention): DateMention {
  const from = Math.max(0, mention.start - 45)
  const lead = LEAD.exec(text.slice(from, mention.start))
  const { weekday, ago } = lead?.groups ?? {}
  return {
    ...mention,
    start: lead?.[0].trim() ? from + lead.index : mention.start,
    weekday: mention.weekday ?? (weekday ? WEEKDAYS.indexOf(weekday) : null),
    daysAgo: ago ? daysAgo(ago) : null,
  }
}

function distinct(mentions: readonly DateMention[]): DateMention[] {
  const kept: DateMention[] = []
  for (const mention of mentions) {
    const last = kept.at(-1)
    if (!last || mention.start >= last.end) kept.push(mention)
    else if (last.day === null && mention.day !== null && mention.end > last.end) kept[kept.length - 1] = mention
  }
  return kept
}

function yearInWords(text: string): number | null {
  const words = WRITTEN_YEAR.exec(text.slice(0, 400))?.groups?.year?.split(' ')
  return words ? 2000 + dayNumber(words.at(-1)!) : null
}

const dayNumber = (word: string) => (/^\d/.test(word) ? Number.parseInt(word, 10) : (VALUES.get(word) ?? 1))
const daysAgo = (word: string) => (word === 'avant-hier' ? 2 : word === 'hier' ? 1 : 0)

function monthNumber(word: string): number {
  return MONTHS.indexOf(word) + 1 || (SHORT_MONTHS[word.replace('.', '')] ?? 0)
}
