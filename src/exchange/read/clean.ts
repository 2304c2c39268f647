/** Takes out marks that only steer the drawing of a text, and the one that our own export puts before what a spreadsheet would compute. */
export function clean(cell: string): string {
  return cell
    .toWellFormed()
    .replace(/[\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '')
    .replace(/\r\n?/g, '\n')
    .trim()
    .replace(/^'(?=[=+\-@'])/, '')
}
