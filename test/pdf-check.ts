import assert from 'node:assert/strict'
import * as mupdf from 'mupdf'

/** A printed file opened for looking into it, by a library that has no part in writing it. */
export function openPdf(file: Buffer): mupdf.PDFDocument {
  const document = mupdf.Document.openDocument(file, 'application/pdf')
  assert.ok(document instanceof mupdf.PDFDocument)
  return document
}

const rootOf = (pdf: mupdf.PDFDocument) => pdf.getTrailer().get('Root')
const nameIn = (object: mupdf.PDFObject) => object.asName()

/** The types of the structure, as a list of paths such as Document/Table/TR/TH. */
export function structureOf(pdf: mupdf.PDFDocument): string[] {
  const paths: string[] = []
  const walk = (node: mupdf.PDFObject, path: string): void => {
    if (node.isArray()) {
      node.forEach((child) => {
        walk(child, path)
      })
      return
    }
    if (!node.isDictionary() || node.get('S').isNull()) return
    const own = path ? `${path}/${nameIn(node.get('S'))}` : nameIn(node.get('S'))
    paths.push(own)
    if (!node.get('K').isNull()) walk(node.get('K'), own)
  }
  walk(rootOf(pdf).get('StructTreeRoot', 'K'), '')
  return paths
}

/** What PDF/A-2a and PDF/UA-1 ask of any file, as far as it can be read off it. */
export function checkStandards(file: Buffer): void {
  const pdf = openPdf(file)
  const root = rootOf(pdf)
  const metadata = root.get('Metadata').readStream().asString()
  assert.match(metadata, /<pdfaid:part>2<\/pdfaid:part><pdfaid:conformance>A</)
  assert.match(metadata, /<pdfuaid:part>1<\/pdfuaid:part>/)
  assert.match(metadata, /<pdfaSchema:prefix>pdfuaid</, 'PDF/A wants the mark of PDF/UA described')
  assert.match(metadata, /<dc:title>.*<rdf:li xml:lang="x-default">[^<]+</s)
  assert.equal(root.get('MarkInfo', 'Marked').asBoolean(), true)
  assert.equal(root.get('ViewerPreferences', 'DisplayDocTitle').asBoolean(), true)
  assert.ok(root.get('Lang').asString().length >= 2)
  assert.ok(root.get('OutputIntents').isArray())
  assert.equal(nameIn(root.get('StructTreeRoot').get('Type')), 'StructTreeRoot')
  checkReferences(file)
  checkFonts(pdf)
  for (let page = 0; page < pdf.countPages(); page++) checkTagged(pdf, page)
}

/** Every entry of the table of references points at its object. */
function checkReferences(file: Buffer): void {
  const text = file.toString('latin1')
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)![1])
  const entries = [...text.slice(table).matchAll(/^(\d{10}) \d{5} n/gm)]
  assert.ok(entries.length > 10)
  for (const [index, [, at]] of entries.entries()) assert.ok(text.startsWith(`${index + 1} 0 obj`, Number(at)), `object ${index + 1}`)
}

function checkFonts(pdf: mupdf.PDFDocument): void {
  let fonts = 0
  for (let number = 1; number < pdf.countObjects(); number++) {
    const object = pdf.newIndirect(number).resolve()
    if (!object.isDictionary() || object.get('Type').isNull()) continue
    if (nameIn(object.get('Type')) === 'FontDescriptor') {
      assert.ok(!object.get('FontFile2').isNull() || !object.get('FontFile3').isNull(), 'a font is not in the file')
    }
    if (nameIn(object.get('Type')) === 'Font' && nameIn(object.get('Subtype')) === 'Type0') {
      fonts++
      assert.ok(object.get('ToUnicode').isStream(), 'a font does not say what its signs mean')
    }
  }
  assert.ok(fonts > 0)
}

const paints = new Set(['Tj', 'TJ', "'", '"', 'f', 'f*', 'F', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'Do', 'EI'])

/** Nothing is drawn outside of a tag or an artifact. */
function checkTagged(pdf: mupdf.PDFDocument, page: number): void {
  const contents = pdf.findPage(page).get('Contents')
  const streams: string[] = []
  if (contents.isArray())
    contents.forEach((one) => {
      streams.push(one.readStream().asString())
    })
  else streams.push(contents.readStream().asString())
  const plain = streams
    .join('\n')
    .replace(/\((?:\\.|[^\\()])*\)/gs, ' ')
    .replace(/<[0-9A-Fa-f\s]*>/g, ' ')
  let depth = 0
  for (const token of plain.split(/[\s[\]]+/)) {
    if (token === 'BDC' || token === 'BMC') depth++
    else if (token === 'EMC') depth--
    else if (paints.has(token)) assert.ok(depth > 0, `page ${page + 1} draws with ${token} outside of every tag`)
  }
  assert.equal(depth, 0)
}

export interface Sign {
  sign: string
  x: number
  y: number
}

/** Where each sign stands on a page, from the left and from the top, in points. */
export function signsOn(pdf: mupdf.PDFDocument, page: number): Sign[] {
  const signs: Sign[] = []
  pdf
    .loadPage(page)
    .toStructuredText('preserve-whitespace')
    .walk({ onChar: (sign, [x, y]) => void signs.push({ sign, x, y }) })
  return signs
}

export interface Ink {
  /** In points. */
  left: number
  right: number
  top: number
  bottom: number
  dots: number
}

/** The pieces of ink in a part of a page: what touches is one piece. */
export function inkIn(pdf: mupdf.PDFDocument, page: number, box: { left: number; top: number; right: number; bottom: number }): Ink[] {
  const scale = 4
  const pixmap = pdf.loadPage(page).toPixmap(mupdf.Matrix.scale(scale, scale), mupdf.ColorSpace.DeviceGray, false, true)
  const [width, pixels] = [pixmap.getWidth(), pixmap.getPixels()]
  const [x0, x1, y0, y1] = [box.left, box.right, box.top, box.bottom].map((value) => Math.round(value * scale)) as [
    number,
    number,
    number,
    number,
  ]
  const seen = new Set<number>()
  const dark = (x: number, y: number) => x >= x0 && x < x1 && y >= y0 && y < y1 && pixels[y * width + x]! < 150
  const pieces: Ink[] = []
  for (let y = y0; y < y1; y++) {
    for (let x = x0; x < x1; x++) {
      if (!dark(x, y) || seen.has(y * width + x)) continue
      const piece = { left: x, right: x, top: y, bottom: y, dots: 0 }
      const waiting: [number, number][] = [[x, y]]
      seen.add(y * width + x)
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        const [px, py] = next
        piece.dots++
        piece.left = Math.min(piece.left, px)
        piece.right = Math.max(piece.right, px)
        piece.top = Math.min(piece.top, py)
        piece.bottom = Math.max(piece.bottom, py)
        for (const [dx, dy] of [
          [1, 0],
          [-1, 0],
          [0, 1],
          [0, -1],
          [1, 1],
          [-1, -1],
          [1, -1],
          [-1, 1],
        ] as const) {
          const key = (py + dy) * width + px + dx
          if (!dark(px + dx, py + dy) || seen.has(key)) continue
          seen.add(key)
          waiting.push([px + dx, py + dy])
        }
      }
      if (piece.dots > 4) pieces.push(piece)
    }
  }
  return pieces.map(({ left, right, top, bottom, dots }) => ({
    left: left / scale,
    right: right / scale,
    top: top / scale,
    bottom: bottom / scale,
    dots,
  }))
}
