import { isolated } from './defuse.ts'
import { zipOf } from './zip.ts'

interface Sheet {
  name: string
  rightToLeft: boolean
  rows: AsyncIterable<readonly string[]> | Iterable<readonly string[]>
  /** How many characters each column shows. */
  widths: readonly number[]
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** A workbook of text cells, made while it is read: however many rows there are, few are held. Text cells compute nothing. */
export function xlsxOf(sheets: readonly Sheet[]): AsyncGenerator<Uint8Array> {
  const numbers = sheets.map((_, nth) => nth + 1)
  const parts = numbers.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${type}.worksheet+xml"/>`).join('')
  const listed = sheets
    .map(({ name }, nth) => `<sheet name="${escaped(name.slice(0, 31))}" sheetId="${nth + 1}" r:id="rId${nth + 1}"/>`)
    .join('')
  const links = numbers.map((n) => `<Relationship Id="rId${n}" Type="${office}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('')
  return zipOf([
    {
      name: '[Content_Types].xml',
      content: [
        `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${parts}</Types>`,
      ],
    },
    {
      name: '_rels/.rels',
      content: [
        `${declaration}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ],
    },
    {
      name: 'xl/workbook.xml',
      content: [`${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${listed}</sheets></workbook>`],
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: [
        `${declaration}<Relationships xmlns="${relations}">${links}<Relationship Id="rId${sheets.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
      ],
    },
    { name: 'xl/styles.xml', content: [styles] },
    ...sheets.map((sheet, nth) => ({ name: `xl/worksheets/sheet${nth + 1}.xml`, content: sheetXml(sheet) })),
  ])
}

/** Style 0 is text that wraps, style 1 a header; both are of the format text (49), so that nobody's telephone loses its zero. */
const styles = `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1" readingOrder="0"/></xf><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf></cellXfs></styleSheet>`

async function* sheetXml({ rightToLeft, rows, widths }: Sheet): AsyncGenerator<string> {
  const columns = widths.map((width, nth) => `<col min="${nth + 1}" max="${nth + 1}" width="${width}" style="0" customWidth="1"/>`).join('')
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
  yield `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"${rightToLeft ? ' rightToLeft="1"' : ''}>${pane}</sheetView></sheetViews><cols>${columns}</cols><sheetData>`
  let number = 0
  for await (const row of rows) {
    number++
    const style = number === 1 ? 1 : 0
    yield `<row r="${number}">${row.map((cell, nth) => cellXml(cell, `${columnName(nth)}${number}`, style)).join('')}</row>`
  }
  yield '</sheetData></worksheet>'
}

function cellXml(cell: string, place: string, style: number): string {
  if (cell === '') return ''
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(isolated(cell).slice(0, 32_767))}</t></is></c>`
}

function columnName(nth: number): string {
  return nth < 26 ? String.fromCharCode(65 + nth) : columnName(Math.floor(nth / 26) - 1) + columnName(nth % 26)
}

/** XML knows no other control characters than these. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
