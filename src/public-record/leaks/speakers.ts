import { type Comparable, oneOf, placeOf, spotsOf } from './comparable.ts'
import type { Spot } from './leak.ts'
import { adjectives, namedThings, offices } from './names.ts'

const spoke = oneOf(
  'قال قالت أشار أشارت تحدث تحدثت طلب طلبت طالب طالبت شكر شكرت اقترح اقترحت اشتكى اشتكت أكد أكدت كتب كتبت حضر حضرت وعد وعدت وعدنا أوضح أوضحت لاحظ لاحظت سأل سألت ناب نابت يقول تقول يطلب تطلب يشتكي تشتكي يقترح تقترح صرح صرحت نشكر شكرنا',
)
const letter = '[\\u0621-\\u064a]'
const name = `(?<given>(?!ال)${letter}{3,8})\\s+(?<family>ال${letter}{3,}ي|بو${letter}{3,}|بن${letter}{3,}|او${letter}{3,})(?!${letter})`
const afterVerb = new RegExp(`(?<!${letter})${spoke}\\s+(?<leak>${name})`, 'dg')
const beforeVerb = new RegExp(`(?<=^|[.,!?\\n"]\\s*)(?<leak>${name})\\s+${spoke}(?!${letter})`, 'dg')

const said = oneOf(
  'signale parle propose demande dit affirme explique souhaite remercie habite préside ajoute rappelle craint se a_dit a_demandé a_proposé a_signalé a_parlé a_remercié anime tient réclame',
)
const pair = /(?<![a-z'-])(?<given>[a-z]{3,})\s+(?<family>(?:(?:el|al|ben|ait|bel)\s+)?[a-z]{4,})(?![a-z'-])/dg
const toward = /(?:selon|d'apres|merci a|remerci\w* a|part de|plainte de|demande de|message de|lettre de|courrier de)\s+$/
const followed = new RegExp(`^,?\\s+${said}(?![a-z])`)

/** Persons whose names stand in no list, by what they do: they speak, ask and are thanked. */
export function speakerSpots(text: Comparable): Spot[] {
  const arabic = [afterVerb, beforeVerb].flatMap((pattern) =>
    spotsOf(text, 'namedPerson', pattern).filter(({ start }) => isName(text.text.slice(placeOf(text.starts, start)))),
  )
  return [...arabic, ...latinSpots(text)]
}

function isName(words: string): boolean {
  const [given = '', family = ''] = words.split(/\s+/)
  return !offices.has(given) && !namedThings.has(given) && !bodies.test(given) && !adjectives.test(family)
}

/** What speaks too, and is no person. */
const bodies =
  /^(?:خليه|مصلحه|سكان|ساكنه|تجار|اعضاء|مكتب|لجنه|مجلس|ودادي\p{L}*|اتحاد|شبكه|هيئه|قطاع|فريق|نادي|عده|بعض|كل|جميع|ممثل\p{L}*|رؤساء|اولياء|اباء|امهات|شباب|نساء|تعاوني\p{L}*|بلاغ|تقرير|منه|منها|عن|من|في|هذا|هذه|تنظيم|تعزيز|تحسين|احداث|اصلاح|حضور)$/u

function latinSpots(text: Comparable): Spot[] {
  return spotsOf(text, 'namedPerson', pair).filter(({ start, end }) => {
    const words = text.original.slice(start, end).split(/\s+/)
    if (!words.every((word) => /^\p{Lu}\p{Ll}/u.test(word))) return false
    const from = placeOf(text.starts, start)
    const [first = ''] = text.text.slice(from).split(/\s/)
    if (namedThings.has(first) || offices.has(first)) return false
    const before = text.text.slice(Math.max(0, from - 30), from)
    const after = text.text.slice(placeOf(text.ends, end) + 1)
    return toward.test(before) || followed.test(after)
  })
}
