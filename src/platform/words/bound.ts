/** French marks stay with their words at the end of a line. Those who write need not think of it. */
export function bound(text: string): string {
  return text.replace(/(?<=«) | (?=[»:;?!])/g, '\u00A0')
}

const known = new WeakMap<object, unknown>()

/** The same of all words of a catalogue: of texts, of lists, and of sentences that wait for a value. Made once. */
export function boundWords<Words>(words: Words): Words {
  if (typeof words === 'string') return bound(words) as Words
  if (words === null || !(typeof words === 'function' || isPlain(words))) return words
  if (!known.has(words)) known.set(words, madeOf(words))
  return known.get(words) as Words
}

function madeOf(words: object): unknown {
  if (typeof words === 'function') return (...values: unknown[]) => boundWords(words(...values))
  if (Array.isArray(words)) return words.map(boundWords)
  return Object.fromEntries(Object.entries(words).map(([name, word]) => [name, boundWords(word)]))
}

/** What a page has already made of words is left as it is. */
function isPlain(words: unknown): words is object {
  return Array.isArray(words) || (typeof words === 'object' && words !== null && Object.getPrototypeOf(words) === Object.prototype)
}
