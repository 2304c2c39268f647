import { newId } from '../../src/platform/ids.ts'
import { testDatabase } from '../../test/database.ts'
import { fill, measure } from './latency.ts'
import { methodsOver, qualityOf, readCollection } from './quality.ts'

/** Without arguments: quality. With numbers: latency over as many texts each, `npm run bench -- search 10000 100000 1000000`. */
export async function bench(args: string[]): Promise<void> {
  const sizes = args.map(Number).filter((size) => size > 0)
  if (sizes.length === 0) return quality()
  for (const size of sizes) await latency(size)
}

async function quality(): Promise<void> {
  const collection = readCollection()
  const { db, close } = await testDatabase()
  const connection = await db.reserve()
  const methods = await methodsOver(connection, newId(), collection)
  console.log(`${collection.texts.length} texts, ${collection.questions.length} questions, nDCG@10`)
  for (const [name, method] of Object.entries(methods)) {
    const { all, msa, darija, french, typo } = await qualityOf(method, collection.questions)
    console.log(name.padEnd(42), ...[all, msa, darija, french, typo].map((score) => score.toFixed(3).padStart(7)))
  }
  connection.release()
  await close()
}

async function latency(size: number): Promise<void> {
  const { db, close } = await testDatabase()
  const connection = await db.reserve()
  const commandId = newId()
  const start = performance.now()
  await fill(connection, commandId, size)
  console.log(`${size} texts: filled and counted in ${Math.round((performance.now() - start) / 1000)} s`)
  for (let round = 1; round <= 3; round++) {
    const { p50, p95, p99, cpu, cpu95, kept, worth } = await measure(connection, commandId, {
      questions: 200,
      exhaustive: round === 1 ? 50 : 0,
    })
    const shown = { p50, p95, p99, 'cpu mean': cpu, 'cpu p95': cpu95, ...(kept !== undefined && { kept, worth }) }
    console.log(
      Object.entries(shown)
        .map(([name, value]) => `${name} ${value!.toFixed(2)}`)
        .join('  '),
    )
  }
  connection.release()
  await close()
}
