/** A small real PDF: one page a text, in Latin letters, with the properties that are given. */
export function pdfOf(pages: readonly string[], { author = '', extra = '' }: { author?: string; extra?: string } = {}): Buffer {
  const objects: string[] = []
  const add = (body: string) => objects.push(body)
  const kids = pages.map((_, n) => `${4 + 2 * n} 0 R`).join(' ')
  add(`<< /Type /Catalog /Pages 2 0 R ${extra} >>`)
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  for (const [n, text] of pages.entries()) {
    const lines = text.split('\n').map((line) => `(${line.replace(/[\\()]/g, (sign) => `\\${sign}`)}) Tj T*`)
    const stream = `BT /F1 18 Tf 24 TL 60 760 Td ${lines.join(' ')} ET`
    add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * n} 0 R >>`)
    add(`<< /Length ${Buffer.byteLength(stream, 'latin1')} >>\nstream\n${stream}\nendstream`)
  }
  add(`<< /Producer (Qurb) ${author && `/Author (${author})`} >>`)
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, n) => {
    const at = Buffer.byteLength(body, 'latin1')
    body += `${n + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const start = Buffer.byteLength(body, 'latin1')
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`
  body += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(body, 'latin1')
}
