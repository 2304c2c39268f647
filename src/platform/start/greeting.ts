import type { Config } from '../config.ts'
import { ar } from './words.ar.ts'
import { en } from './words.en.ts'

/** One account of the demonstration command, as it is printed at the start. */
export interface SignIn {
  who: string
  email: string
  password: string
}

/** What the terminal says when Qurb is ready. Arabic stands last in each line, where no terminal can disturb the columns. */
export function greeting({ host, port }: Pick<Config, 'host' | 'port'>, signIns: readonly SignIn[]): string {
  const reachable = host === '0.0.0.0' || host === '::' || host === '127.0.0.1' ? 'localhost' : host.includes(':') ? `[${host}]` : host
  const lines = [`  http://${reachable}:${port}   ${en.ready} · ${ar.ready}`]
  if (signIns.length > 0) lines.push('', `  ${en.signIns} · ${ar.signIns}`, ...table(signIns))
  return ['', ...lines, '', `  ${en.howToStop} · ${ar.howToStop}`, ''].join('\n')
}

function table(signIns: readonly SignIn[]): string[] {
  const emails = Math.max(...signIns.map(({ email }) => email.length))
  const passwords = Math.max(...signIns.map(({ password }) => password.length))
  return signIns.map(({ who, email, password }) => `  ${email.padEnd(emails)}   ${password.padEnd(passwords)}   ${who}`)
}
