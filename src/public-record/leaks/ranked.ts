import { type Comparable, oneOf, spotOf, spotsOf, words } from './comparable.ts'
import type { Spot } from './leak.ts'
import { adjectives, ambiguousNames, givenNames, isFamilyForm, offices } from './names.ts'
import { isOrdinary } from './ordinary.ts'

const rank = `(?:(?:${oneOf('مقدم ضابط مفتش عميد حارس رقيب ملازم قائد عون')}\\s+(?:ال)?(?:شرطه|امن|درك|قوات مساعده|دائره|سلم)(?:\\s+ال(?:ممتاز|رئيس|اول))?|(?:ال)?${oneOf('شاف لاجودان كولونيل كوميسير كوميسار قبطان انسبكتور بريكادي')}))`
const rankFrench =
  '(?:brigadier|gardien|inspecteur|commissaire|officier|adjudant|lieutenant|capitaine|commandant|major|caporal|sergent|colonel)(?:[- ](?:chef|principal|divisionnaire|de police|de paix|de la paix))*'

const arabic = words(`${rank}\\s+(?<leak>[\\u0621-\\u06d3]{4,}(?:\\s+ال[\\u0621-\\u06d3]{3,}ي)?)`)
const french = new RegExp(`(?<![a-z])${rankFrench}\\s+(?<leak>[a-z][a-z'-]{3,}(?:\\s+[a-z][a-z'-]{3,})?)`, 'dg')

/** «سعيد كوكا», “Driss T.”: a given name, and a word of no dictionary or one letter behind it. */
const behindGiven =
  /(?<![a-z\u0621-\u06d3]|(?:مولاي|سيدي|للا|لاله|lalla|moulay|sidi) )(?<leak>(?<given>[a-z\u0621-\u06d3]{3,}) (?<other>[\u0621-\u06d3]{4,}|[a-z]\.))/dg

function givenSpots(text: Comparable): Spot[] {
  return [...text.text.matchAll(behindGiven)].flatMap(({ index, 0: all, groups }) => {
    const { given, other } = groups!
    // «على» and «علي» fold alike.
    const isGiven = given !== 'علي' && (givenNames.has(given!) || ambiguousNames.has(given!))
    const letter = /^[a-z]/.test(other!)
    const written = text.original.slice(text.starts[index]!, text.ends[index + all.length - 1]!)
    const isName = letter ? /^\p{Lu}.*\p{Lu}\.$/u.test(written) : !isOrdinary(other!) && !/^[يتن]|^ال|^[وفبل]/.test(other!)
    return isGiven && isName ? [spotOf(text, 'namedPerson', index, index + all.length)] : []
  })
}

/** A rank of the police, and a word that is in no dictionary behind it. */
export function rankedSpots(text: Comparable): Spot[] {
  const isName = ({ start, end }: Spot) => {
    const found = text.original.slice(start, end)
    const [first] = text.text.slice(text.starts.indexOf(start)).split(/\s/)
    return (
      (/^\p{Lu}/u.test(found) ||
        (/^\p{Script=Arabic}/u.test(found) && (!isOrdinary(first!) || (isFamilyForm(first!) && !adjectives.test(first!))))) &&
      !offices.has(first!)
    )
  }
  return [...[arabic, french].flatMap((pattern) => spotsOf(text, 'namedPerson', pattern)).filter(isName), ...givenSpots(text)]
}
