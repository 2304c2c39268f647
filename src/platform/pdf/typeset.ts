import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { splitRuns } from '../ui/runs.ts'
import { alsoUniversal } from './also-universal.ts'
import type { PdfBlock, PdfDocument } from './document.ts'
import { drawable, fontFiles } from './fonts.ts'

const template = readFileSync(join(import.meta.dirname, 'document.typ'), 'utf8')
let compiler: NodeCompiler | undefined

/**
 * Sets a document as PDF/A-2a and PDF/UA-1. Only the child process calls this: the typesetter keeps what it has seen, and grows.
 * @throws {Error} when a rule of one of the two standards is broken
 */
export function typeset(document: PdfDocument): Buffer {
  compiler ??= NodeCompiler.create({
    workspace: import.meta.dirname,
    fontArgs: [{ fontBlobs: fontFiles.map((file) => readFileSync(file)) }],
  })
  const compiled = compiler.compile({ mainFileContent: template, inputs: { document: JSON.stringify(dataOf(document)) } })
  const { result } = compiled
  if (!result) throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics ?? 'The document was not set'))
  // The first export only checks: it stops at what a reader of screens could not read.
  compiler.pdf(result, { pdfStandard: 'ua-1' })
  const pdf = compiler.pdf(result, { pdfStandard: 'a-2a' })
  compiler.evictCache(5)
  return alsoUniversal(pdf)
}

interface Said {
  text: string
  lang: string
}

function dataOf({ language, title, over, issuer, reference, day, draft, blocks, words }: PdfDocument) {
  const said = (text: string): Said => ({ text: isolated(drawable(text)), lang: languageOf(text, language) })
  const [year, month, date] = day.split('-').map(Number)
  return {
    language,
    title: said(title),
    over: said(over),
    issuer: said(issuer),
    reference: drawable(reference),
    ...{ year, month, day: date },
    draft: draft === null ? null : said(draft),
    page: said(words.page),
    of: said(words.of),
    and: drawable(words.and),
    blocks: blocks.map((block) => blockData(block, said)),
  }
}

function blockData(block: PdfBlock, said: (text: string) => Said): Record<string, unknown> {
  switch (block.kind) {
    case 'facts':
      return { kind: block.kind, facts: block.facts.map(({ term, value }) => ({ term: said(term), values: [value].flat().map(said) })) }
    case 'heading':
      return { kind: block.kind, level: block.level, text: said(block.text) }
    case 'paragraph':
      return { kind: block.kind, text: said(block.text), number: block.number ?? null }
    case 'list':
      return { kind: block.kind, of: said(block.of).lang, items: block.items.map(said) }
    case 'note':
      return { kind: block.kind, text: said(block.text) }
    case 'quote':
      return { kind: block.kind, by: said(block.by), text: said(block.text) }
    case 'drawing':
      return { kind: block.kind, svg: block.svg, alt: block.alt }
    case 'slips':
      return {
        kind: block.kind,
        alt: block.alt,
        slips: block.slips.map(({ svg, texts, address }) => ({ svg, texts: texts.map(said), address: address.map(drawable) })),
      }
    case 'table':
      return {
        kind: block.kind,
        columns: block.columns.map(said),
        widths: block.widths,
        rows: block.rows.map((row) => row.map(said)),
      }
  }
}

/** References and telephones keep their own order: bare in an Arabic line their parts would be drawn reversed. */
function isolated(text: string): string {
  return splitRuns(text)
    .map((run) => (run.ltr ? `\u2066${run.text}\u2069` : run.text))
    .join('')
}

/** The language of a text by its first letter: a name in Arabic keeps its direction in a French document, and the other way round. */
function languageOf(text: string, otherwise: PdfDocument['language']): string {
  const letter = /\p{L}/u.exec(text)?.[0]
  if (letter === undefined) return otherwise
  if (/\p{Script=Arabic}/u.test(letter)) return 'ar'
  if (/\p{Script=Tifinagh}/u.test(letter)) return 'zgh'
  return otherwise === 'ar' || otherwise === 'zgh' ? 'fr' : otherwise
}
