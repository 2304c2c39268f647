import { refuse } from './refusal.ts'

export const mostPhotos = 3
export const mostBytes = 8 * 1024 * 1024
/** A telephone takes 12 to 50 million; what holds more is no photo for a form, or a bomb. */
const mostPixels = 64_000_000
const longestSide = 1600

export interface Picture {
  width: number
  height: number
  /** JPEG, without place, device or any other mark of where it comes from. */
  picture: Buffer
}

/**
 * Draws a photo anew, upright and small. Nothing of the file that was sent is kept: no place, no device, no thumbnail.
 * @throws {Refusal} invalid, in words that say what to send instead
 */
export async function redraw(bytes: Uint8Array): Promise<Picture> {
  if (bytes.length > mostBytes) throw refuse('invalid', 'photoTooLarge', { photos: 'photoTooLarge' })
  if (!isKnown(bytes)) throw refuse('invalid', 'photoUnknown', { photos: 'photoUnknown' })
  const { default: sharp } = await import('sharp')
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', pages: 1 })
      .rotate()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 78, mozjpeg: true })
      .toBuffer({ resolveWithObject: true })
    return { width: info.width, height: info.height, picture: data }
  } catch (error) {
    const reason = /pixel limit/i.test(String(error)) ? 'photoTooManyPixels' : 'photoBroken'
    throw refuse('invalid', reason, { photos: reason })
  }
}

/** By what the file begins with; its name and type are only said. */
function isKnown(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
  return head.startsWith('\xff\xd8\xff') || head.startsWith('\x89PNG\r\n\x1a\n') || (head.startsWith('RIFF') && head.endsWith('WEBP'))
}
