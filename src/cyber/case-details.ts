import { checkText } from '../public-record/check-text.ts'

/** What makes a topic a case: words that point at somebody, or at something that happened on a day. Digits are those of the West. */
const traces: readonly RegExp[] = [
  // Addresses and handles.
  /https?:\/\/\S+|www\.\S+|(?<![\p{L}\d])[\w-]+\.(?:com|ma|net|org|fr|me|io)(?:\/\S*)?(?![\p{L}\d])/giu,
  /(?<![\p{L}\d])@[\p{L}\d._]{2,}/gu,
  // Sums and dates.
  /\d[\d .,]*\s?(?:درهم[اا]?|الف درهم|dhs?|dirhams?|mad|euros?|€|\$)(?!\p{L})/giu,
  /(?<!\d)\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?(?!\d)/gu,
  /(?<!\d)\d{1,2} (?:يناير|فبراير|مارس|ابريل|ماي|يونيو|يوليوز|غشت|شتنبر|اكتوبر|نونبر|دجنبر|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|april|may|june|july|august|september|october|november|december)(?!\p{L})/giu,
  // Kin and neighbours of the writer.
  /(?<!\p{L})[وبلف]?(?:ابنتي|ابني|اختي|اخي|زوجتي|زوجي|بنتي|ولدي|صديقتي|صديقي|جارتي|جارنا|جارتنا|تلميذتي|تلميذي|طفلي|طفلتي|امي|ابي)(?!\p{L})/gu,
  /(?<!\p{L})(?:ma fille|mon fils|ma sœur|ma soeur|mon frère|ma femme|mon mari|mon élève|ma voisine|mon voisin|mon amie?)(?!\p{L})/giu,
  /(?<!\p{L})my (?:daughter|son|sister|brother|wife|husband|pupil|neighbour|friend|child)(?!\p{L})/giu,
  // What happened to the writer, or to one whom the text points at.
  /(?<!\p{L})(?:هددني|ابتزني|ابتزها|ابتزه|هددها|هدده|صورها|صورني|سرق حسابي|تعرضت|تعرضنا|وقع لي|وقع لنا|نشر صورتي|نشر صورها|اسمه|اسمها|يدعى|تدعى|المشتبه فيه)(?!\p{L})/gu,
  /(?<!\p{L})(?:m’a (?:menacée?|escroquée?)|m'a (?:menacée?|escroquée?)|j’ai été|j'ai été|il s’appelle|elle s’appelle|le suspect)(?!\p{L})/giu,
  /(?<!\p{L})(?:threatened me|blackmailed (?:me|her|him)|i was|his name is|her name is|the suspect)(?!\p{L})/giu,
]

/**
 * The first words by which a text tells a case and not a topic; null where nothing of the kind is found. It errs on the side of asking: the words
 * are shown, and somebody else says the same without them.
 */
export function caseDetailIn(text: string): string | null {
  const [finding] = checkText(text)
  if (finding) return finding.found
  const plain = normalised(text)
  for (const trace of traces) {
    const [match] = plain.matchAll(trace)
    if (match) return text.slice(match.index, match.index + match[0].length).trim()
  }
  return null
}

/** Letters and digits in one form, sign for sign. */
function normalised(text: string): string {
  return text.replace(/[أإآ\u0660-\u0669\u06F0-\u06F9]/g, (sign) => {
    const code = sign.charCodeAt(0)
    return code >= 0x660 ? String(code & 0xf) : 'ا'
  })
}
