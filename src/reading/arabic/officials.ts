import type { Official } from '../annotation.ts'
import type { PlaceMention } from '../places.ts'
import { alternatives, END, pattern, START } from '../text/pattern.ts'
import type { Prepared } from '../text/prepared.ts'
import { RANKS } from './office-words.ts'
import { type Office, offices } from './offices.ts'
import { nameAt, type PersonName } from './person-name.ts'

export type Officials = { chair: Official[]; others: Official[] }

const SKIPPED =
  '(?: ?(?:هذا|هذه|هدا|على|أشغال|اللقاء|الاجتماع|الاجتماعات|اللقاءات|الجلسة|الحفل|الحصة|النشاط|تسيير|تأطير|فعاليات|إدارة|كل من|كلا من|التواصلي|التشاوري|إلى جانبه)){0,6}[ ,":]*'
const STRONG = pattern(
  `${START}[وف]?(?:ترأس|ترأست|ترأسه|ترأسها|يترأسه|يترأس|ترؤس|برئاسة|رئاسة|الرئاسة|برآسة|أشرف|أشرفت|بإشراف|إشراف|أداره|أدار|سير|سيره|افتتح|افتتحه|مسير الجلسة|رئيس الجلسة|ترأسا)${END}(?: عليه| عليها| من طرف)?${SKIPPED}`,
)
const WEAK = pattern(`${START}[وف]?(?:عقد|يعقد|استقبل|اجتمع|التقى|عقده|نظمه|استدعى|دعا إليه|أطره|أطر)${END}${SKIPPED}`)
const MET = pattern(
  `(?:اجتمع|اجتماع|اجتماعنا|اجتماعا|لقاء|لقاءا|لقاؤنا|لقاءنا|استقبل|استقبلنا|استقبال|التقى|التقينا)[^.\\n]{0,150}${START}(?:مع|ب|من طرف|من لدن|من قبل) ?(?:السيد ?)?(?:كل من )?$`,
  'u',
)
const SUBJECT = pattern(
  `^(?: بالنيابة)?(?: (?:السيد )?[\\p{L}]{2,12} [\\p{L}]{2,12})?[ ,]{1,2}(?:قد )?(?:عقد|استقبل|ترأس|اجتمع|التقى)${END}`,
  'u',
)
const ADDRESSED = pattern(`(?:إلى السيد|إلى السيدة|الحاضرون|الحاضرين|الحضور)[ :\\n-]*$`, 'u')
/** "the association presided by Mr X" names its own head, not the chair. */
const OWN_PRESIDENT = pattern(`(?:جمعية|ودادية|رابطة|فيدرالية|مكتب|تنسيقية)[^.,\\n]{0,60}برئاسة[^.,\\n]{0,20}$`, 'u')
const NEXT_OFFICE = /^(?: ?,)? ?و ?$/u
const TITLES = pattern(`(?:(?:${alternatives(RANKS)})${END}[ ,]*){0,3}`, 'uy')

type Person = { office: Office | null; name: PersonName | null; start: number; end: number }

export function arabicOfficials(prepared: Prepared, places: readonly PlaceMention[]): Officials {
  const { text } = prepared
  const all = offices(text, places)
  const chair = [...led(text, all, STRONG, true), ...fallbackChair(text, all)]
  const strong = chair.length > 0 ? chair : []
  const people = strong.filter((person, at) => strong.findIndex((other) => sameOffice(text, other, person)) === at).slice(0, 3)
  const chairs = people.map((person) => withName(text, person, all))
  const others = all.filter((office) => !chairs.some((person) => sameOffice(text, person, alone(office))))
  const distinct = others.filter((office, at) => others.findIndex((other) => sameOffice(text, alone(other), alone(office))) === at)
  return {
    chair: chairs.map((person) => official(prepared, person)),
    others: distinct
      .slice(0, 30)
      .map((office) => official(prepared, { ...alone(office), name: nameAfter(text, office) ?? nameBefore(text, office) })),
  }

  function fallbackChair(source: string, known: Office[]): Person[] {
    if (led(source, known, STRONG, true).length > 0) return []
    const weak = led(source, known, WEAK, false)
    if (weak.length > 0) return weak.slice(0, 1)
    const subject = known.find((office) => SUBJECT.test(source.slice(office.end, office.end + 60)))
    const met = known.find((office) => MET.test(source.slice(Math.max(0, office.start - 190), office.start)))
    const addressed = known.find((office) => ADDRESSED.test(source.slice(Math.max(0, office.start - 30), office.start)))
    const found = subject ?? met ?? addressed
    return found ? [alone(found)] : []
  }
}

/** Who follows "chaired by": an office, or a name and then the office; offices joined by و share the chair. */
function led(text: string, all: readonly Office[], verbs: RegExp, strong: boolean): Person[] {
  const people: Person[] = []
  let count = 0
  for (const verb of text.matchAll(verbs)) {
    if (++count > 100) break
    let person = personAt(text, verb.index + verb[0].length, all, strong)
    while (person && people.length < 4) {
      people.push({ ...person, start: person.start })
      const next: Office | undefined =
        strong && person.office
          ? all.find((office) => office.start > person!.end && NEXT_OFFICE.test(text.slice(person!.end, office.start)))
          : undefined
      person = next ? alone(next) : null
    }
  }
  return people
}

function personAt(text: string, at: number, all: readonly Office[], strong: boolean): Person | null {
  TITLES.lastIndex = at
  const titles = TITLES.exec(text)?.[0] ?? ''
  const office = officeStarting(all, at) ?? officeStarting(all, at + titles.length)
  if (office) return alone(office)
  const name = nameAt(text, at)
  if (!name) return null
  const held = all.find((each) => each.start >= name.end && /^[ ,"()-]{0,3}(?:السيد )?$/u.test(text.slice(name.end, each.start)))
  if (held) return { office: held, name, start: name.start, end: held.end }
  return strong && name.titled && !OWN_PRESIDENT.test(text.slice(Math.max(0, at - 90), at))
    ? { office: null, name, start: name.start, end: name.end }
    : null
}

const officeStarting = (all: readonly Office[], at: number) => all.find((office) => office.start >= at && office.start <= at + 1)

function alone(office: Office): Person {
  return { office, name: null, start: office.start, end: office.end }
}

/** A chair may be named only later in the text: "the head of the district, Mr X". */
function withName(text: string, person: Person, all: readonly Office[]): Person {
  if (person.name || !person.office) return person
  const own = nameAfter(text, person.office)
  if (own) return { ...person, name: own, end: Math.max(person.end, own.end) }
  const again = all.filter((office) => sameOffice(text, alone(office), person)).map((office) => nameAfter(text, office))
  return { ...person, name: again.find((name) => name !== null) ?? null }
}

function nameAfter(text: string, office: Office): PersonName | null {
  const name = nameAt(text, office.end)
  if (!name) return null
  const between = text.slice(office.end, name.start)
  return name.titled || /^[ ]?,? ?"?$/.test(between) ? (name.titled || !between.includes(',') || closes(text, name) ? name : null) : null
}

const NAMED_BEFORE = pattern(`${START}و?(?:${alternatives(RANKS)}) (?=[\\p{L} ]{5,40},? $)`)

function nameBefore(text: string, office: Office): PersonName | null {
  const from = Math.max(0, office.start - 60)
  const title = [...text.slice(from, office.start).matchAll(NAMED_BEFORE)][0]
  const name = title ? nameAt(text, from + title.index + title[0].length) : null
  return name && office.start - name.end <= 2 ? name : null
}

const closes = (text: string, name: PersonName) => /^[",.)\n]/.test(text.slice(name.end, name.end + 1))

function sameOffice(text: string, one: Person, other: Person): boolean {
  if (!one.office || !other.office) return one.office === other.office && one.start === other.start
  const [a, b] = [one.office, other.office].map(({ start, end }) => new Set(bare(text.slice(start, end)))) as [Set<string>, Set<string>]
  const head = (words: Set<string>) => [...words][0]
  if (head(a) !== head(b)) return false
  const rest = Math.min(a.size, b.size) - 1
  const common = [...a].filter((word) => b.has(word)).length - 1
  return rest === 0 || common / rest >= 0.6
}

const bare = (role: string) =>
  role
    .split(' ')
    .map((word) => word.replace(/^(?:بال|لل|ال)/, '').replace(/^[بل](?=[\u0621-\u064a]{4})/, ''))
    .filter((word) => word !== 'نيابه')

function official({ evidence }: Prepared, { office, name, start, end }: Person): Official {
  return {
    name: name ? evidence(name.start, name.end).text : null,
    role: office ? evidence(office.start, office.end).text.replace(/\s+/g, ' ') : null,
    acting: office?.acting ?? false,
    evidence: evidence(Math.min(start, name?.start ?? start), Math.max(end, office?.end ?? end)),
  }
}
