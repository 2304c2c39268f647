import { type Comparable, oneOf, spotsOf, words } from './comparable.ts'
import type { Spot } from './leak.ts'
import { adjectives, isFamilyForm, offices } from './names.ts'
import { isOrdinary } from './ordinary.ts'

const rank = `(?:(?:${oneOf('مقدم ضابط مفتش عميد حارس رقيب ملازم قائد عون')}\\s+(?:ال)?(?:شرطه|امن|درك|قوات مساعده|دائره|سلم)(?:\\s+ال(?:ممتاز|رئيس|اول))?|(?:ال)?${oneOf('شاف لاجودان كولونيل كوميسير كوميسار قبطان انسبكتور بريكادي')}))`
const rankFrench =
  '(?:brigadier|gardien|inspecteur|commissaire|officier|adjudant|lieutenant|capitaine|commandant|major|caporal|sergent|colonel)(?:[- ](?:chef|principal|divisionnaire|de police|de paix|de la paix))*'

const arabic = words(`${rank}\\s+(?<leak>[\\u0621-\\u06d3]{4,}(?:\\s+ال[\\u0621-\\u06d3]{3,}ي)?)`)
const french = new RegExp(`(?<![a-z])${rankFrench}\\s+(?<leak>[a-z][a-z'-]{3,}(?:\\s+[a-z][a-z'-]{3,})?)`, 'dg')

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
  return [arabic, french].flatMap((pattern) => spotsOf(text, 'namedPerson', pattern)).filter(isName)
}
