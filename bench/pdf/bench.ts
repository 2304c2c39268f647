import type { PdfBlock, PdfDocument } from '../../src/platform/pdf/document.ts'
import { createPrinter } from '../../src/platform/pdf/printer.ts'

const sentence = 'بدأ اللقاء بمراجعة الالتزامات المفتوحة، وذكرت كل مصلحة سبب ما تأخر منها، وأعطيت الكلمة للجمعيات قبل غيرها. '

/** Milliseconds a document and memory of the child: minutes of about three pages, each with a text of its own, one after the other. */
export async function bench([count = '300']: string[]): Promise<void> {
  const printer = createPrinter()
  const [times, bytes]: [number[], number[]] = [[], []]
  let highest = 0
  for (let number = 0; number < Number(count); number++) {
    const start = performance.now()
    bytes.push((await printer.print(minutesLike(number))).length)
    times.push(performance.now() - start)
    highest = Math.max(highest, printer.memory())
    if (number % 50 === 0)
      console.log(
        `document ${String(number + 1).padStart(4)}: ${times.at(-1)!.toFixed(0).padStart(5)} ms, child ${megabytes(printer.memory())}`,
      )
  }
  await printer.close()
  const first = times[0]!
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor((times.length - 1) * share)]!.toFixed(0)
  console.log(
    `\n${count} documents of ${Math.round(bytes[0]! / 1024)} kB: first ${first.toFixed(0)} ms with the start of the child, then p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`,
  )
  console.log(`memory of the child: at most ${megabytes(highest)}`)
}

const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`

function minutesLike(number: number): PdfDocument {
  const paragraphs = Array.from(
    { length: 16 },
    (_, index): PdfBlock => ({ kind: 'paragraph', number: index + 1, text: `${number} ${sentence.repeat(4)} ${index}` }),
  )
  const rows = Array.from({ length: 20 }, (_, index) => [
    `BM-2026-${String(number * 20 + index).padStart(4, '0')}`,
    sentence,
    'رئيس الهيئة الحضرية',
  ])
  return {
    language: 'ar',
    title: `لقاء رقم ${number}`,
    over: 'محضر لقاء تواصلي',
    issuer: 'ولاية أمن',
    reference: `BM-L-2026-${number}`,
    day: '2026-03-02',
    draft: null,
    blocks: [
      ...paragraphs,
      { kind: 'heading', level: 1, text: 'المطالب' },
      { kind: 'table', columns: ['الرقم', 'المطلب', 'المكتب'], widths: [2, 6, 3], rows },
    ],
    words: { page: 'الصفحة', of: 'من', and: '، ' },
  }
}
