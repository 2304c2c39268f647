// A thread of the reader that does as the first byte of the file says.
import { parentPort, workerData } from 'node:worker_threads'

const [asked] = workerData.bytes as Uint8Array
if (asked === 1) for (;;);
if (asked === 2) for (const held: string[][] = []; ; ) held.push(Array.from({ length: 10_000 }, (_, nth) => `${held.length} ${nth}`))
if (asked === 3) throw new Error('as asked')
if (asked === 4) process.exit()
parentPort!.postMessage({ table: { headers: [String(asked)], rows: [] } })
