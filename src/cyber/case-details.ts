import { checkText } from '../public-record/check-text.ts'
import { comparable, oneOf, words } from '../public-record/leaks/comparable.ts'

const months = oneOf(
  `يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر janvier février mars avril mai juin juillet août septembre octobre novembre décembre
   january february march april may june july august september october november december`,
)

/** What makes a topic a case: words that point at somebody, or at something that happened on a day. In comparable spelling. */
const traces: readonly RegExp[] = [
  // Addresses and handles.
  /https?:\/\/\S+|www\.\S+|(?<![\p{L}\d])[\w-]+\.(?:com|ma|net|org|fr|me|io)(?:\/\S*)?(?![\p{L}\d])/gu,
  /(?<![\p{L}\d])@[\p{L}\d._]{2,}/gu,
  // Sums and dates.
  /\d[\d .,]*\s?(?:درهم[ا]?|الف درهم|dhs?|dirhams?|mad|euros?|€|\$)(?!\p{L})/gu,
  /(?<!\d)\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?(?!\d)/gu,
  words(`\\d{1,2} ${months}`),
  // Kin and neighbours of the writer.
  words(
    oneOf(
      `ابنتي ابني أختي أخي زوجتي زوجي بنتي ولدي صديقتي صديقي جارتي جارنا جارتنا تلميذتي تلميذي طفلي طفلتي أمي أبي
       ma_fille mon_fils ma_sœur ma_soeur mon_frère ma_femme mon_mari mon_élève ma_voisine mon_voisin mon_ami mon_amie
       my_daughter my_son my_sister my_brother my_wife my_husband my_pupil my_neighbour my_friend my_child`,
    ),
  ),
  // What happened to the writer, or to one whom the text points at.
  words(
    oneOf(
      `هددني ابتزني ابتزها ابتزه هددها هدده صورها صورني سرق_حسابي تعرضت تعرضنا وقع_لي وقع_لنا نشر_صورتي نشر_صورها اسمه اسمها يدعى تدعى المشتبه_فيه
       m'a_menacé m'a_menacée m'a_escroqué m'a_escroquée j'ai_été il_s'appelle elle_s'appelle le_suspect
       threatened_me blackmailed_me blackmailed_her blackmailed_him i_was his_name_is her_name_is the_suspect`,
    ),
  ),
]

/**
 * The first words by which a text tells a case and not a topic; null where nothing of the kind is found. It errs on the side of asking: the words
 * are shown, and somebody else says the same without them.
 */
export function caseDetailIn(original: string): string | null {
  const [finding] = checkText(original)
  if (finding) return finding.found
  const { text, starts, ends } = comparable(original)
  for (const trace of traces) {
    const [match] = text.matchAll(trace)
    if (match) return original.slice(starts[match.index], ends[match.index + match[0].length - 1]).trim()
  }
  return null
}
