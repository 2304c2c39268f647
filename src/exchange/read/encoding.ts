import { badFile } from '../refusal.ts'

/** Runs of Arabic letters, as words are; French bytes read as Arabic give single letters inside Latin words. */
const arabicWords = /[\u0621-\u064A]{3,}/g
const latinWithArabic = /[a-z][\u0621-\u064A\u067E\u0686\u0698\u06AF]|[\u0621-\u064A][a-z]/gi

/**
 * The text of a file: UTF-8 and UTF-16 by their mark or by being well formed, otherwise Windows-1256 or 1252, whichever reads as words.
 * @throws {Refusal} invalid, when it is no text
 */
export function decode(bytes: Uint8Array): string {
  if (starts(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes)
  if (starts(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes)
  if (isOtherType(bytes)) throw badFile('fileType')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return legacy(bytes)
  }
}

function legacy(bytes: Uint8Array): string {
  const arabic = new TextDecoder('windows-1256').decode(bytes)
  const words = arabic.match(arabicWords)?.length ?? 0
  const mixed = arabic.match(latinWithArabic)?.length ?? 0
  return words > mixed ? arabic : new TextDecoder('windows-1252').decode(bytes)
}

/** What begins like a document or a picture, or holds zeros, is no table of text. */
function isOtherType(bytes: Uint8Array): boolean {
  const signatures = [
    [0x25, 0x50, 0x44, 0x46],
    [0x89, 0x50, 0x4e, 0x47],
    [0xff, 0xd8, 0xff],
    [0x47, 0x49, 0x46, 0x38],
    [0x7b, 0x5c, 0x72, 0x74],
  ]
  return signatures.some((signature) => starts(bytes, signature)) || bytes.subarray(0, 4096).includes(0)
}

export function starts(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, nth) => bytes[nth] === byte)
}
