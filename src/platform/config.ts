import { join, resolve } from 'node:path'
import * as v from 'valibot'
import { StartError } from './start/start-error.ts'
import type { StartWords } from './start/words.ar.ts'

export interface Config {
  readonly port: number
  readonly host: string
  /** Undefined: the embedded PostgreSQL, in `dataDirectory`. */
  readonly databaseUrl: string | undefined
  readonly dataDirectory: string
  /** The address under which people reach Qurb, without a final slash: mails and feeds carry it. */
  readonly publicUrl: string
  /** Undefined: no mail is sent. */
  readonly smtpUrl: string | undefined
  readonly mailFrom: string | undefined
  /** A router of the command’s own that knows how long ways take; undefined: they are estimated by distance. */
  readonly router: { readonly kind: 'osrm' | 'valhalla'; readonly url: string } | undefined
  readonly demonstration: 'auto' | 'off'
  readonly trustProxy: boolean
  readonly sessionDays: number
}

/**
 * Reads and checks the environment. `main.ts` and `cli.ts` do this once; nothing else looks at the environment.
 * @throws {StartError} naming every setting that needs correction, not only the first
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const result = v.safeParse(Environment, given)
  if (!result.success) {
    const names = [...new Set(result.issues.map((issue) => issue.path?.[0].key as Name))]
    throw new StartError((words) => words.configuration(names.map((name) => requirements[name](words.setting))))
  }
  const { PORT, HOST, DATABASE_URL, DATA_DIRECTORY, PUBLIC_URL, SMTP_URL, MAIL_FROM, OSRM_URL, VALHALLA_URL } = result.output
  const { DEMONSTRATION, TRUST_PROXY, SESSION_DAYS } = result.output
  return Object.freeze({
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL,
    dataDirectory: resolve(projectFolder, DATA_DIRECTORY),
    publicUrl: (PUBLIC_URL ?? `http://localhost:${PORT}`).replace(/\/+$/, ''),
    smtpUrl: SMTP_URL,
    mailFrom: MAIL_FROM,
    router: OSRM_URL ? routerAt('osrm', OSRM_URL) : VALHALLA_URL ? routerAt('valhalla', VALHALLA_URL) : undefined,
    // Its passwords are public: whoever brings their own database asks for it by name.
    demonstration: DEMONSTRATION ?? (DATABASE_URL ? 'off' : 'auto'),
    trustProxy: TRUST_PROXY === 'on',
    sessionDays: SESSION_DAYS,
  })
}

const routerAt = (kind: 'osrm' | 'valhalla', url: string) => ({ kind, url: url.replace(/\/+$/, '') })

const projectFolder = join(import.meta.dirname, '../..')

const wholeNumber = (from: number, to: number) =>
  v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number), v.minValue(from), v.maxValue(to))

const address = (...protocols: string[]) =>
  v.pipe(
    v.string(),
    v.check((text) => protocols.includes(URL.parse(text)?.protocol ?? '')),
  )

const entries = {
  PORT: v.optional(wholeNumber(0, 65535), '3000'),
  HOST: v.optional(v.pipe(v.string(), v.regex(/^\S+$/)), '127.0.0.1'),
  DATABASE_URL: v.optional(address('postgres:', 'postgresql:')),
  DATA_DIRECTORY: v.optional(v.string(), 'var'),
  PUBLIC_URL: v.optional(address('http:', 'https:')),
  SMTP_URL: v.optional(address('smtp:', 'smtps:')),
  MAIL_FROM: v.optional(v.pipe(v.string(), v.regex(/\S@\S/))),
  OSRM_URL: v.optional(address('http:', 'https:')),
  VALHALLA_URL: v.optional(address('http:', 'https:')),
  DEMONSTRATION: v.optional(v.picklist(['auto', 'off'])),
  TRUST_PROXY: v.optional(v.picklist(['on', 'off']), 'off'),
  SESSION_DAYS: v.optional(wholeNumber(1, 365), '30'),
}

type Name = keyof typeof entries

const Environment = v.pipe(
  v.object(entries),
  v.forward(
    v.partialCheck([['SMTP_URL'], ['MAIL_FROM']], ({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM !== undefined),
    ['MAIL_FROM'],
  ),
)

const requirements: Record<Name, (words: StartWords['setting']) => string> = {
  PORT: (words) => words.wholeNumber('PORT', 0, 65535),
  HOST: (words) => words.host('HOST'),
  DATABASE_URL: (words) => words.address('DATABASE_URL', 'postgres://qurb:…@localhost/qurb'),
  DATA_DIRECTORY: (words) => words.folder('DATA_DIRECTORY'),
  PUBLIC_URL: (words) => words.address('PUBLIC_URL', 'https://qurb.example'),
  SMTP_URL: (words) => words.address('SMTP_URL', 'smtp://localhost:25'),
  MAIL_FROM: (words) => words.mailFrom('MAIL_FROM', 'qurb@example.org'),
  OSRM_URL: (words) => words.address('OSRM_URL', 'http://localhost:5000'),
  VALHALLA_URL: (words) => words.address('VALHALLA_URL', 'http://localhost:8002'),
  DEMONSTRATION: (words) => words.oneOf('DEMONSTRATION', 'auto, off'),
  TRUST_PROXY: (words) => words.oneOf('TRUST_PROXY', 'on, off'),
  SESSION_DAYS: (words) => words.wholeNumber('SESSION_DAYS', 1, 365),
}
