/**
 * Says of a PDF/A-2a file that it is PDF/UA-1 too. The typesetter checks both but writes one at a time; what the second needs beside the structure
 * is this mark in the metadata, with its description as PDF/A asks, and that the window shows the title.
 * @param pdf with a plain table of references, as the typesetter writes it
 */
export function alsoUniversal(pdf: Buffer): Buffer {
  const parts: Insertion[] = [
    insertion(pdf, 'xmlns:pdfaid=', ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" ', 'before'),
    insertion(pdf, '<pdfaExtension:schemas><rdf:Bag>', schema, 'after'),
    insertion(pdf, '<pdfaid:part>', '<pdfuaid:part>1</pdfuaid:part>', 'before'),
    insertion(pdf, '/ViewerPreferences <<', '\n    /DisplayDocTitle true', 'after'),
  ]
  const grown = parts.slice(0, 3).reduce((sum, { text }) => sum + text.length, 0)
  const all = [...parts, lengthOf(pdf, parts[0]!.at, grown)]
  return withReferences(spliced(pdf, all), pdf, all)
}

interface Insertion {
  at: number
  /** Bytes of the original that it takes the place of. */
  instead: number
  text: string
}

function insertion(pdf: Buffer, mark: string, text: string, side: 'before' | 'after'): Insertion {
  const at = pdf.indexOf(mark, 0, 'latin1')
  if (at < 0 || pdf.indexOf(mark, at + 1, 'latin1') >= 0) throw new Error(`The file has no single ${mark}`)
  return { at: side === 'before' ? at : at + mark.length, instead: 0, text }
}

/** The length that the stream of metadata states before itself. */
function lengthOf(pdf: Buffer, within: number, grown: number): Insertion {
  const start = pdf.lastIndexOf(' obj', within, 'latin1')
  const match = /\/Length (\d+)/.exec(pdf.toString('latin1', start, within))
  if (!match) throw new Error('The metadata have no length')
  return { at: start + match.index, instead: match[0].length, text: `/Length ${Number(match[1]) + grown}` }
}

function spliced(pdf: Buffer, parts: readonly Insertion[]): Buffer {
  const pieces: Buffer[] = []
  let from = 0
  for (const { at, instead, text } of [...parts].sort((a, b) => a.at - b.at)) {
    pieces.push(pdf.subarray(from, at), Buffer.from(text, 'latin1'))
    from = at + instead
  }
  return Buffer.concat([...pieces, pdf.subarray(from)])
}

/** Writes the table of references anew: every object is found where it now begins. */
function withReferences(grown: Buffer, pdf: Buffer, parts: readonly Insertion[]): Buffer {
  const moved = (at: number) => at + parts.reduce((sum, part) => sum + (part.at < at ? part.text.length - part.instead : 0), 0)
  const table = Number(/startxref\s+(\d+)/.exec(pdf.toString('latin1', pdf.length - 64))![1])
  const end = pdf
    .toString('latin1', table)
    .replace(/^(\d{10}) (\d{5} n)/gm, (_, at: string, rest: string) => `${String(moved(Number(at))).padStart(10, '0')} ${rest}`)
    .replace(/startxref\s+\d+/, `startxref\n${moved(table)}`)
  return Buffer.concat([grown.subarray(0, moved(table)), Buffer.from(end, 'latin1')])
}

const property =
  '<rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of PDF/UA to which the document conforms</pdfaProperty:description><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType></rdf:li>'
const schema = `<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>${property}</rdf:Seq></pdfaSchema:property></rdf:li>`
