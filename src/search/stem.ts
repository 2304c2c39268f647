/** The rules of `ar_norm` and `ar_stem` in Node, for marking words in a text; a test holds both against each other. */
const marks = /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g
const from = 'أإآٱىةؤئگڭݣڤڥپچ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹éèêëàâäîïôöùûüç'
const to = 'اااايهويكككففبج01234567890123456789eeeeaaaiioouuuc'
const plain = new Map([...from].map((letter, at) => [letter, to[at]!]))

const stopWords = new Set(
  'في من علي الي عن مع هذا هذه ذلك تلك التي الذي الذين هو هي هم ان ما لا لم لن قد كان كانت كما او ثم بين بعد قبل كل بعض غير اي هل كيف متي اين لماذا ماذا منذ حتي عند خلال حول حيث اذا لكن به بها له لها منه منها فيه فيها عليه عليها وهو وهي وقد تم ايضا le la les l de des du d un une et en au aux a pour par sur dans'.split(
    ' ',
  ),
)

const letter = '[\u0621-\u064A]'
const endings = [
  `^[وف](?=${letter}{4})`,
  `^و(?=${letter}{3}$)`,
  `^(?:بال|كال|فال|وال|لل|ال)(?=${letter}{2})`,
  `^[بلك](?=${letter}{5})`,
  `(?<=${letter}{3})(?:هما|كما|هم|هن|كم|نا|ها)$`,
  `(?<=${letter}{3})(?:ات|ان|ون|ين|يه|يا|وا)$`,
  `(?<=${letter}{3})[هياتة]$`,
  '(?<=[a-z]{3})[sx]$',
].map((rule) => new RegExp(rule))

export function normalise(text: string): string {
  const bare = text.normalize('NFKC').toLowerCase().replace(marks, '')
  return [...bare].map((sign) => plain.get(sign) ?? sign).join('')
}

/** The stems of a text in their order, without stop words. */
export function stemsOf(text: string): string[] {
  const words = normalise(text).split(/[^\u0621-\u064Aa-z0-9\u00C0-\u024F\u2D30-\u2D7F]+/)
  return words
    .filter((word) => word !== '' && !stopWords.has(word))
    .map((word) => endings.reduce((rest, rule) => rest.replace(rule, ''), word))
}
