import { runCommandLine } from './platform/cli/run.ts'
import { slices } from './slices.ts'

process.exitCode = await runCommandLine({
  commands: slices.flatMap((slice) => slice.commands ?? []),
  args: process.argv.slice(2),
  env: process.env,
  wordOf: (slice, reason) => wordOf('ar', slice, reason),
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
})
