/** The mark by which spreadsheets know UTF-8. */
export const csvMark = '\uFEFF'

/** A line of a table of data, as RFC 4180 asks. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`
}

/** No cell begins as a formula unless it is a number, and none holds marks of direction: data are compared, not drawn. */
function cellOf(value: string): string {
  const plain = value.replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
  const harmless = /^[=+\-@\t\r]/.test(plain) && !/^-\d+(\.\d+)?$/.test(plain) ? `'${plain}` : plain
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
