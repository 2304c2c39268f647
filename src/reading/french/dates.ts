import type { PartOfDay } from '../annotation.ts'
import type { DateMention } from '../date-mention.ts'
import type { DateCues } from '../event-date.ts'
import { type Match, matches } from '../text/pattern.ts'

const MONTHS = ['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre']
const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const DAY = '(?<day>\\d{1,2}|1er|premier)(?: ?(?:et|au|-|,) ?\\d{1,2}){0,2}'

const NAMED = new RegExp(
  `(?<!\\d)${DAY} (?<month>${MONTHS.join('|')})\\b(?: (?<coming>prochain)|(?: dernier| courant))?(?:,? (?<year>(?:19|20)\\d{2}))?`,
  'g',
)
const NUMERIC =
  /(?<![\d/.-])(?:(?<d>\d{1,2})[/.-](?<m>\d{1,2})[/.-](?<y>(?:19|20)\d{2}|\d{2})|(?<iy>20\d{2})-(?<im>\d{2})-(?<id>\d{2}))(?![\d/])/g
const LOOSE = new RegExp(
  `\\b(?:(?:ce|le) )?(?:(?<ago>avant-hier|hier|aujourd'hui),? ?)?(?<weekday>${WEEKDAYS.join('|')})?(?: (?<when>dernier|ecoule|passe|prochain))?\\b`,
  'g',
)
const LEAD = new RegExp(
  `(?:(?<ago>avant-hier|hier|aujourd'hui),? )?(?:(?:le|ce|du|au|en date du|journee du) )?(?<weekday>${WEEKDAYS.join('|')})?(?: et (?:${WEEKDAYS.join('|')}))?,? ?(?:le )?$`,
)
const PARTS: readonly (readonly [RegExp, PartOfDay])[] = [
  [/\b(?:matin|matinee)\b/, 'morning'],
  [/\b(?:a midi|mi-journee)\b/, 'noon'],
  [/\b(?:apres-midi|apres midi)\b/, 'afternoon'],
  [/\b(?:soir|soiree|en fin de journee)\b/, 'evening'],
  [/\bnuit\b/, 'night'],
]
const TIME = /\b(?:a|vers|des|de) (?:partir de )?(\d{1,2}) ?(?:h|heures?|:) ?(\d{2})?\b/

export const frenchDateCues: DateCues = {
  event:
    /\b(?:a (?:abrite|accueilli|organise|tenu|preside|recu|reuni|inaugure|anime)|s'est (?:tenue?|reunie?|deroulee?)|ont (?:tenu|organise|rencontre)|rencontre|entretien|reunion|seance|ceremonie|tenue?|organisee?|presidee?|compte rendu)\b/,
  label: /\bdate(?: de la (?:reunion|rencontre))? ?:? ?$|\bdate ?: ?[a-z ]{0,12}$/,
  elsewhere:
    /\b(?:depuis|des|avant|jusqu'au|a partir du|a compter du|anniversaire|creation|signee?|prochaine?|prevue?|fixee?|interpelle|arrete|loi|dahir|convention|courant|d'ici|publie|mis en ligne|debutera|commencera|demarrera|prendra effet|avant fin)(?: (?:le|la|du|au|en|reunion|rencontre|est|pour|a|fixee?)){0,4} ?$/,
  placeName: /\b(?:rue|avenue|place|boulevard|stade|salle|quartier)(?: du)? $/,
  dateline: /\b(?:publie|mis a jour|modifie|par|redaction)\b[^\n]{0,25}$/,
}

export function frenchDateMentions(text: string): DateMention[] {
  const dated = [
    ...[...matches(NAMED, text)].map((found) => named(text, found)),
    ...[...matches(NUMERIC, text)].map((found) => numeric(text, found)),
  ].filter((mention) => mention !== null)
  const loose = [...matches(LOOSE, text)].map((found) => relative(text, found)).filter((mention) => mention !== null)
  const free = loose.filter((mention) => !dated.some((other) => mention.start < other.end && mention.end > other.start))
  return [...dated, ...free].sort((a, b) => a.start - b.start)
}

function named(text: string, found: Match): DateMention {
  const { day = '', month = '', year, coming } = found.groups
  return around(text, found, {
    day: /^\d+$/.test(day) ? Number(day) : 1,
    month: MONTHS.indexOf(month) + 1,
    year: year ? Number(year) : null,
    direction: coming ? 'coming' : null,
  })
}

function numeric(text: string, found: Match): DateMention | null {
  const { d, m, y, iy, im, id } = found.groups
  const year = Number(iy ?? y)
  const month = Number(im ?? m)
  if (month < 1 || month > 12) return null
  return around(text, found, { day: Number(id ?? d), month, year: year < 100 ? 2000 + year : year })
}

function relative(text: string, found: Match): DateMention | null {
  const { ago, weekday, when } = found.groups
  if (!ago && !weekday) return null
  return around(text, found, {
    daysAgo: daysAgo(ago),
    weekday: weekday ? WEEKDAYS.indexOf(weekday) : null,
    direction: when === 'prochain' ? 'coming' : when ? 'past' : null,
  })
}

function around(text: string, found: Match, told: Partial<DateMention>): DateMention {
  const from = Math.max(0, found.start - 45)
  const lead = LEAD.exec(text.slice(from, found.start))
  const { weekday, ago } = lead?.groups ?? {}
  const near = `${text
    .slice(Math.max(0, found.start - 35), found.start)
    .split(/[.\n]/)
    .at(-1)} ${text.slice(found.end, found.end + 40).split(/[.\n]/)[0]}`
  const time =
    TIME.exec(text.slice(found.end, found.end + 45).split('\n')[0]!) ??
    /^,? (\d{1,2})h(\d{2})?\b/.exec(text.slice(found.end, found.end + 12))
  return {
    start: lead?.[0].trim() ? from + lead.index : found.start,
    end: found.end,
    day: null,
    month: null,
    year: null,
    monthOffset: null,
    direction: null,
    ...told,
    weekday: told.weekday ?? (weekday ? WEEKDAYS.indexOf(weekday) : null),
    daysAgo: told.daysAgo ?? daysAgo(ago),
    part: PARTS.find(([words]) => words.test(near))?.[1] ?? null,
    time: time ? clock(Number(time[1]), Number(time[2] ?? 0)) : null,
  }
}

function daysAgo(word: string | undefined): number | null {
  return word === undefined ? null : ["aujourd'hui", 'hier', 'avant-hier'].indexOf(word)
}

const clock = (hour: number, minute: number) =>
  hour > 23 || minute > 59 ? null : `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
