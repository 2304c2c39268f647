import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { Printed, PrintOrder } from './child.ts'
import type { PdfDocument } from './document.ts'

export interface Printer {
  /**
   * @returns the file, as PDF/A-2a and PDF/UA-1
   * @throws {PrintError} when the document cannot be set, takes too long, or too many wait
   */
  print(document: PdfDocument): Promise<Buffer>
  /** Bytes that the child held after its last document; 0 without a child. */
  memory(): number
  close(): Promise<void>
}

export class PrintError extends Error {}

interface PrinterOptions {
  /** A child that has set so many documents, or holds so many bytes, is replaced: the typesetter's memory only grows. */
  documents?: number
  bytes?: number
  /** How long one document may take, in milliseconds. */
  timeout?: number
  /** How many may wait; the next is refused. */
  waiting?: number
  /** For tests: what the child runs. */
  script?: string
}

const megabyte = 1024 * 1024

/** Sets documents in a process of its own, one after the other. It starts with the first document, and again after a crash. */
export function createPrinter({
  documents = 200,
  bytes = 400 * megabyte,
  timeout = 20_000,
  waiting = 40,
  script = join(import.meta.dirname, 'child.ts'),
}: PrinterOptions = {}): Printer {
  let child: ChildProcess | undefined
  let [set, held, orders, queued] = [0, 0, 0, 0]
  let last: Promise<unknown> = Promise.resolve()

  async function send(document: PdfDocument): Promise<Buffer> {
    child ??= started(script)
    const order = { id: ++orders, document }
    const answer = await answerOf(child, order, timeout).catch(async (error) => {
      await replace()
      throw error
    })
    held = answer.memory
    if (++set >= documents || held >= bytes) await replace()
    if ('failure' in answer) throw new PrintError(answer.failure)
    return Buffer.from(answer.pdf)
  }

  async function replace(): Promise<void> {
    const old = child
    child = undefined
    ;[set, held] = [0, 0]
    await ended(old)
  }

  return {
    print(document) {
      if (queued >= waiting) return Promise.reject(new PrintError('Too many documents wait to be printed'))
      queued++
      const printed = last.then(() => send(document)).finally(() => queued--)
      last = printed.catch(() => undefined)
      return printed
    },
    memory: () => held,
    close: () => replace(),
  }
}

/** Flags of the application that has no part in setting a document stay outside. */
function started(script: string): ChildProcess {
  return fork(script, { serialization: 'advanced', execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
}

/** Ends the child by force when it takes too long: it cannot be asked, since it does not listen while it works. */
function answerOf(child: ChildProcess, order: PrintOrder, timeout: number): Promise<Printed> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => settle(() => reject(new PrintError(why)))
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      fail(`A document was not set in ${timeout} ms`)
    }, timeout)
    const heard = (answer: Printed) => answer.id === order.id && settle(() => resolve(answer))
    const gone = () => fail('The process that sets documents has ended')
    function settle(then: () => void): void {
      clearTimeout(timer)
      child.off('message', heard).off('exit', gone).off('error', gone)
      then()
    }
    child.on('message', heard).on('exit', gone).on('error', gone)
    child.send(order, (error) => error && gone())
  })
}

async function ended(child: ChildProcess | undefined): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return
  const exit = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await exit
}
