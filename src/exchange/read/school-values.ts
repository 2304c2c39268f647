import { latinDigits, parseDegrees } from '../../places/point.ts'
import type { Level, Sector } from '../../schools/school.ts'
import { folded } from '../values.ts'

/** In folded letters; the middle schools first, since they are secondary schools too in their own name. */
const levelSigns: readonly [Level, RegExp][] = [
  ['middle', /(^| )(college|collegial|coll|(?:ال)?اعداديه?|middle)( |$)/u],
  ['secondary', /(^| )(lycee|qualifiant|(?:ال)?تاهيليه?|(?:ال)?ثانويه?|secondary|secondaire)( |$)/u],
  ['primary', /(^| )(ecole|primaire|(?:ال)?ابتدا[ئي]ي?ه?|(?:ال)?مدرسه|primary)( |$)/u],
]
/** As OpenStreetMap counts levels. */
const isced: Record<string, Level | undefined> = { 1: 'primary', 2: 'middle', 3: 'secondary' }
const privateSigns = /(^| )(prive|privee|private|(?:ال)?خصوصيه?|(?:ال)?خاصه?)( |$)/u
const publicSigns = /(^| )(public|publique|government|(?:ال)?عموميه?)( |$)/u

/** The level that a cell says, or else the name of the school; what a cell says in vain is given back, to be refused. */
export function readLevel(cell: string, names: string): string {
  return isced[cell.split(';')[0]!.trim()] ?? levelIn(cell) ?? (cell === '' ? levelIn(names) : undefined) ?? cell
}

/** Public, as most are, where neither the cell nor the name says private. */
export function readSector(cell: string, names: string): Sector | string {
  const said = folded(cell)
  if (privateSigns.test(said)) return 'private'
  if (publicSigns.test(said)) return 'public'
  return cell === '' ? (privateSigns.test(folded(names)) ? 'private' : 'public') : cell
}

/** Degrees as they stand in files: Morocco lies north of zero and west of it, so that columns which were exchanged are known. */
export function readPosition(latitude: string, longitude: string): { latitude: string; longitude: string } {
  const [north, east] = [parseDegrees(latitude), parseDegrees(longitude)]
  const exchanged = north !== undefined && east !== undefined && north < 0 && east > 0
  return exchanged ? { latitude: longitude, longitude: latitude } : { latitude, longitude }
}

/** A count as a spreadsheet leaves it. */
export function readPupils(cell: string): string {
  return latinDigits(cell)
    .replace(/[.,٫]0+$/, '')
    .replace(/(?<=\d)[\s\u00A0\u202F](?=\d{3})/g, '')
}

function levelIn(text: string): Level | undefined {
  const plain = folded(text)
  return levelSigns.find(([, sign]) => sign.test(plain))?.[0]
}
