import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const packages = dirname(dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/ibm-plex-sans-arabic/package.json')))

/** Arabic and Latin in two weights, and Tifinagh: the typesetter gets these and no other. */
export const fontFiles = [
  'ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf',
  'ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf',
  'noto-sans-tifinagh/400Regular/NotoSansTifinagh_400Regular.ttf',
].map((file) => join(packages, file))

let known: ReadonlySet<number> | undefined

/** A text with what no font can draw replaced: PDF/A allows no empty box. Presentation forms become the letters that they stand for. */
export function drawable(text: string): string {
  known ??= coverage()
  return Array.from(
    text.normalize('NFC').replace(/[\uFB50-\uFDFF\uFE70-\uFEFC]/g, (sign) => sign.normalize('NFKC')),
    (sign) => {
      const code = sign.codePointAt(0)!
      if (/\p{Cc}/u.test(sign) && sign !== '\n') return sign === '\t' ? ' ' : ''
      if (known!.has(code) || sign === '\n' || (code >= 0x2066 && code <= 0x2069)) return sign
      if (/\s/u.test(sign)) return ' '
      return /[\p{Cf}\p{Mn}]/u.test(sign) ? '' : '?'
    },
  ).join('')
}

function coverage(): Set<number> {
  const codes = new Set<number>()
  for (const file of fontFiles) for (const code of codesOf(readFileSync(file))) codes.add(code)
  return codes
}

/** The characters of a TrueType font: segments of its Unicode table (cmap, format 4 or 12). */
function* codesOf(font: Buffer): Generator<number> {
  const cmap = tableAt(font, 'cmap')
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index++) {
    const record = cmap + 4 + index * 8
    if (font.readUInt16BE(record) !== 3 && font.readUInt16BE(record) !== 0) continue
    const at = cmap + font.readUInt32BE(record + 4)
    const format = font.readUInt16BE(at)
    if (format === 4) yield* segments(font, at)
    if (format === 12) yield* groups(font, at)
  }
}

function tableAt(font: Buffer, tag: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const record = 12 + index * 16
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8)
  }
  throw new Error(`A font has no ${tag}`)
}

function* segments(font: Buffer, at: number): Generator<number> {
  const twice = font.readUInt16BE(at + 6)
  for (let offset = 0; offset < twice; offset += 2) {
    const [last, first] = [font.readUInt16BE(at + 14 + offset), font.readUInt16BE(at + 16 + twice + offset)]
    if (first === 0xffff) continue
    const [delta, rangeAt] = [font.readInt16BE(at + 16 + twice * 2 + offset), at + 16 + twice * 3 + offset]
    const range = font.readUInt16BE(rangeAt)
    for (let code = first; code <= last; code++) {
      const glyph = range === 0 ? (code + delta) & 0xffff : font.readUInt16BE(rangeAt + range + (code - first) * 2)
      if (glyph !== 0) yield code
    }
  }
}

function* groups(font: Buffer, at: number): Generator<number> {
  for (let index = 0; index < font.readUInt32BE(at + 12); index++) {
    const group = at + 16 + index * 12
    for (let code = font.readUInt32BE(group); code <= font.readUInt32BE(group + 4); code++) yield code
  }
}
