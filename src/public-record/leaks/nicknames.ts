import { type Comparable, comparable, oneOf, spotOf, spotsOf, words } from './comparable.ts'
import type { Spot } from './leak.ts'
import { adjectives, ambiguousNames, givenNames } from './names.ts'

const known = oneOf(
  'الملقب الملقبة الملقبين يلقب تلقب يلقبونه يلقبونها لقبه لقبها كنيته كنيتها المعروف المعروفة معروف معروفة المشهور المشهورة المكنى المكناة المدعو المدعوة المسمى المسماة سميتو سميتها كيعيطو_ليه كيعيطو_ليها كيسميوه',
)
const called = "(?:surnommee?|nommee?|denommee?|alias|dit|dite|connue? sous le nom de|que l'on appelle|qu'on appelle|certaine?)"
const quoted = '"\\s?(?<leak>[^"\\n]{2,30})\\s?"'
const letter = '[a-z\\u0621-\\u06d3]{1,3}'

const patterns = [
  words(`${known}\\s+ب?\\s?${quoted}`).source,
  `(?<![a-z])${called}\\s+${quoted}`,
  // One word that nobody would take for a name, «بالطويل».
  words(`${oneOf('الملقب الملقبة يلقب تلقب يلقبونه يلقبونها')}\\s+(?<leak>[\\u0621-\\u06d3]{3,})`).source,
].map((source) => new RegExp(source.replace(/\(\?!\[a-z\\u0621-\\u06d3\\d\]\)$/, ''), 'dg'))

/** Behind who somebody is, letters apart stand for a name: «المدعو ر - س», «(ع.ل)». */
const initials = words(
  `${oneOf('المدعو المدعوة المسمى المسماة المسمي المشتكي المشتكية المشتكى الضحية المتهم المتهمة الشاهد الشاهدة القاصر التلميذ التلميذة الطفل الطفلة الشاب الشابة السيد السيدة المواطن المواطنة الهالك الهالكة الأم الأب الموقوف نجل ابن ابنة victime initiales nomme nommee mineur mineure jeune')}\\s*[:,]?\\s*[("]?(?<leak>${letter}\\s?[.\\-*]\\s?(?:${letter}\\s?[.\\-*]?\\s?)?${letter}(?![a-z\\u0621-\\u06d3])\\.?)`,
)

/** A given name, and how its bearer is known: «سعيد المعروف بالقرع». */
const bynamed = words(
  `(?<leak>(?<given>[\\u0621-\\u06d3]{3,})\\s+(?:ال)?(?:معروفه?|ملقبه?|مشهوره?|مكني|مكناه|مول|مولات)\\s+(?:باسم\\s+|بلقب\\s+)?[\\u0621-\\u06d3]{3,})`,
)

/** «أولاد العيدي» are a family, unless a village or a quarter is called so. */
const sonsOf = words(
  `(?<!(?:دوار|دواوير|حي|قبيله|جماعه|سوق|طريق|مركز|زنقه|درب|جمعيه|ساكنه|سكان|مدينه|قياده|محطه|وادي)\\s+(?:ال)?)(?<leak>(?:اولاد|ولاد)\\s+(?<family>ال[\\u0621-\\u06d3]{2,}ي))`,
)

/** What people are called beside their names, and the letters that stand for them. */
export function nicknameSpots(text: Comparable): Spot[] {
  const known = [...text.text.matchAll(bynamed)].filter(({ groups }) => isGiven(groups!.given!))
  return [
    ...[...patterns, initials].flatMap((pattern) => spotsOf(text, 'namedPerson', pattern)),
    ...spotsOf(text, 'namedPerson', sonsOf).filter(
      ({ start, end }) => !adjectives.test(text.original.slice(start, end).split(' ').at(-1)!),
    ),
    ...known.map(({ indices }) => spotOf(text, 'namedPerson', ...indices!.groups!.leak!)),
  ]
}

function isGiven(word: string): boolean {
  return givenNames.has(word) || ambiguousNames.has(word)
}

const introducing = words(
  oneOf(
    `سيد سيدة مدعو مدعوة مسمى مسماة ملقب ملقبة اسمه اسمها يدعى تدعى يسمى تسمى لقبه لقبها كنيته كنيتها
     nommé nommée surnommé surnommée dénommé dénommée appelé appelée monsieur madame mademoiselle named called`,
  ),
  '',
)

/** Whether somebody is introduced: whoever is called so is a person, whatever the name. */
export function introduced(text: string): boolean {
  return introducing.test(comparable(text).text)
}
