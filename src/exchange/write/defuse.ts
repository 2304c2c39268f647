/** What a spreadsheet would compute is made text by a mark before it; our own reading takes the mark away again. */
export function defuse(cell: string): string {
  return /^[=+\-@\t\r']/.test(cell) ? `'${cell}` : cell
}

const [isolate, end] = ['\u2068', '\u2069']
const [rightToLeft, leftToRight] = [/[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/, /[A-Za-z\u00C0-\u024F\u2D30-\u2D7F]/]

/** A text in which both directions meet is isolated, so that a cell shows it in the order in which it was written. */
export function isolated(cell: string): string {
  return rightToLeft.test(cell) && leftToRight.test(cell) ? `${isolate}${cell}${end}` : cell
}
