import { StartError } from '../start/start-error.ts'
import type { Db } from './connection.ts'

/**
 * Refuses a server that Qurb cannot work with.
 * Under LC_CTYPE=C nothing fails loudly: Arabic letters are simply no letters, so search (pg_trgm) finds nothing.
 * @throws {StartError} for PostgreSQL below 15, an encoding other than UTF-8, a locale that does not know Arabic
 */
export async function assertReady(db: Db): Promise<void> {
  const [server] = await db<Server[]>`
    select current_setting('server_version') as version, current_setting('server_version_num')::int as number,
      datctype as ctype, pg_encoding_to_char(encoding) as encoding, 'ع' ~ '^\\w$' and upper('é') = 'É' as reads_letters
    from pg_database where datname = current_database()`
  const { version, number, ctype, encoding, readsLetters } = server!
  if (number < 150_000) throw new StartError((words) => words.databaseTooOld(version))
  if (encoding !== 'UTF8' || !readsLetters || ctype === 'C' || ctype === 'POSIX') {
    throw new StartError((words) => words.databaseNotArabic(`${encoding}, LC_CTYPE=${ctype}`))
  }
}

interface Server {
  version: string
  number: number
  ctype: string
  encoding: string
  readsLetters: boolean
}
