import { foldWord } from '../../platform/words/letters.ts'
import { type Comparable, spotOf } from './comparable.ts'
import type { Spot } from './leak.ts'
import { persons, titles } from './names.ts'
import { isOrdinary } from './ordinary.ts'

/** Short forms that look like the initials of a person. */
const abbreviations = new Set(
  'ص.ب ق.ج ق.م م.م ش.م ج.م د.ت ت.ع ب.ت م.س.م ه.ع b.p n.b p.s t.v c.v s.a s.m c.f q.g p.v r.n a.l d.h j.o h.s p.j i.e e.g u.e n.o s.o'.split(
    ' ',
  ),
)

const pair =
  /(?<![a-z\u0621-\u06d3\d./])\(?([a-z\u0621-\u06d3])\s?\.\s?([a-z\u0621-\u06d3])(?:\s?\.(?!\s?[a-z\u0621-\u06d3](?![a-z\u0621-\u06d3]))|(?![a-z\u0621-\u06d3.]))\)?/g
const single = /(?<=(?<word>[a-z\u0621-\u06d3]+)\s+)[("]?(?<letter>[a-z\u0621-\u06d3])(?:\.|(?=[)"\s,]|$))(?![a-z\u0621-\u06d3])[)"]?/g

/** One letter and a family: “N. Bouhaddou”, «ع. أوبيهي». */
const shortened =
  /(?<![a-z\u0621-\u06d3\d.'-])(?<letter>[a-z\u0621-\u06d3])\s?\.\s?(?<family>(?:(?:el|al|ait|ben|ايت|بن)[ -])?[a-z\u0621-\u06d3]{3,})/g

/** Initials that identify: «أ.ب», «A. B.», and one letter after a person, «التلميذة (س)». */
export function initialSpots(text: Comparable): Spot[] {
  const capital = (at: number) => !/\p{Ll}/u.test(text.original.slice(text.starts[at]!, text.starts[at]! + 1))
  const pairs = [...text.text.matchAll(pair)].filter(({ index, 0: all, 1: first, 2: second }) => {
    const letters = [all.indexOf(first!), all.lastIndexOf(second!)]
    return letters.every((at) => capital(index + at)) && !abbreviations.has(`${first}.${second}`)
  })
  const singles = [...text.text.matchAll(single)].filter(({ index, 0: all, groups }) => {
    const { word, letter } = groups!
    const known = titles.has(word!) || persons.has(word!) || persons.has(word!.replace(/^[وفبل]/, '')) || initialled.has(word!)
    return known && (/[^a-z]/.test(letter!) ? !/^[وفبلك]$/.test(letter!) || /[(".]/.test(all) : capital(index + all.indexOf(letter!)))
  })
  const families = [...text.text.matchAll(shortened)].filter(({ index, 0: all, groups }) => {
    const { letter, family } = groups!
    if (/[a-z]/.test(letter!) !== /[a-z]/.test(family!) || /^[md]$/.test(letter!) || isOrdinary(family!)) return false
    return /[^a-z]/.test(letter!) || (capital(index) && capital(index + all.length - family!.length))
  })
  return [...pairs, ...singles, ...families].map(({ index, 0: all }) => spotOf(text, 'namedPerson', index, index + all.trimEnd().length))
}

/** Titles so short that they stand only before a name. */
const initialled = new Set(['m', 'mm', 'سيد', 'سيده', 'استاذ', 'استاذه'].map(foldWord))
