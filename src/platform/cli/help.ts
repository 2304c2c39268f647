import type { Command } from './command.ts'

/** The list that `qurb help` prints. */
export function helpOfAll(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length), 4) + 2
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}${summary}`)
  return [
    'Usage: qurb COMMAND [OPTIONS]',
    '',
    ...lines,
    `  ${'help'.padEnd(width)}this list, or more about one command: qurb help COMMAND`,
    '',
    'Every command takes --json for programs. Exit codes: 0 done, 1 refused or failed, 2 not understood.',
  ].join('\n')
}

export function helpOf({ name, usage, summary }: Command): string {
  return [`Usage: qurb ${name} ${usage}`.trimEnd(), summary].join('\n')
}
