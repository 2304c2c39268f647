// npm run bench -- NAME [args] runs bench/NAME/bench.ts; without a name it lists what can be measured.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../bench')
const [name, ...args] = process.argv.slice(2)
const names = readdirSync(folder).filter((entry) => existsSync(join(folder, entry, 'bench.ts')))

if (name && names.includes(name)) {
  const { bench }: { bench: (args: string[]) => unknown } = await import(join(folder, name, 'bench.ts'))
  await bench(args)
} else {
  if (name) console.error(`There is no bench/${name}/bench.ts.`)
  console.log(['What can be measured, with npm run bench -- NAME:', ...names.map((each) => `  ${each}`)].join('\n'))
  process.exitCode = name ? 1 : 0
}
