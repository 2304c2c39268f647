const LOOKALIKES: Record<string, string> = {
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ة: 'ه',
  ھ: 'ه',
  ہ: 'ه',
  ٱ: 'ا',
  ک: 'ك',
  گ: 'ك',
  ݣ: 'ك',
  ڭ: 'ك',
  ڤ: 'ف',
  ڥ: 'ف',
  پ: 'ب',
  ـ: '',
  '،': ',',
  '٫': ',',
  '؛': ';',
  '؟': '?',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‟': '"',
  '’': "'",
  '‘': "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  œ: 'oe',
}

const folded = new Map<number, string>()

/** How one written character is compared: without hamza, tashkeel, accents or case, digits Latin, every space alike. */
export function foldLetter(code: number): string {
  const known = folded.get(code)
  if (known !== undefined) return known
  const form = foldCharacter(String.fromCodePoint(code))
  if (folded.size < 4096) folded.set(code, form)
  return form
}

export function foldWord(word: string): string {
  let form = ''
  for (const letter of word) form += foldLetter(letter.codePointAt(0)!)
  return form
}

function foldCharacter(character: string): string {
  const alike = LOOKALIKES[character]
  if (alike !== undefined) return alike
  if (/[\n\r\v\f\u0085\u2028\u2029]/.test(character)) return '\n'
  if (/\s/.test(character)) return ' '
  const code = character.codePointAt(0)!
  if ((code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9)) return String(code & 0xf)
  const bare = character
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}\p{Cc}]/gu, '')
  if (bare === character || bare === '') return /[\p{So}\p{Cs}\p{Co}\p{Cn}]/u.test(bare) ? '•' : bare
  return [...bare]
    .map((letter) => LOOKALIKES[letter] ?? letter)
    .join('')
    .replace(/\s/g, ' ')
}
