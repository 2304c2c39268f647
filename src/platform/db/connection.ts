import postgres from 'postgres'

/** How JavaScript sees the types whose default would lie: a day is text, a count is a number. */
interface Types extends Record<string, unknown> {
  date: string
  bigint: number
}

/** Where SQL is sent: a pool or a transaction, the queries need not know which. */
export type Db = postgres.ISql<Types>
export type Pool = postgres.Sql<Types>
export type Transaction = postgres.TransactionSql<Types>

/** A database to connect to: an address, or the socket of the embedded server. */
export type Target = { url: string } | { socket: string; database: string }

export interface PoolOptions {
  max: number
  /** Settings that the server applies when a connection opens, such as `role`. */
  settings?: Record<string, string>
  idleSeconds?: number
  /** Keeps its connections for good; by default they are renewed about every hour. */
  lasting?: boolean
  /** Whether to ask the server about its array types first. */
  fetchTypes?: boolean
}

export const embeddedUser = 'qurb'

export function connect(target: Target, { max, settings = {}, idleSeconds = 0, lasting = false, fetchTypes = true }: PoolOptions): Pool {
  const options = {
    max,
    // Columns only: what is kept inside a document comes back as it was put in.
    transform: { column: { from: postgres.toCamel, to: postgres.fromCamel } },
    types: { date, bigint },
    onnotice() {},
    fetch_types: fetchTypes,
    connect_timeout: 10,
    idle_timeout: idleSeconds,
    ...(lasting && { max_lifetime: 0 }),
    connection: { application_name: 'qurb', TimeZone: 'UTC', ...settings },
  }
  if ('url' in target) return postgres(target.url, options)
  return postgres({ ...options, path: target.socket, user: embeddedUser, database: target.database })
}

const date: postgres.PostgresType<string> = { to: 1082, from: [1082], serialize: String, parse: String }
const bigint: postgres.PostgresType<number> = { to: 20, from: [20], serialize: String, parse: Number }

/**
 * Has a statement planned for its very values every time it is sent. By default PostgreSQL soon makes one plan for all values, which is the worst
 * where a rare word wants the index and a common one does not.
 */
export function plannedAnew<Query extends object>(query: Query): Query {
  // The option of postgres.js that the tagged form has no place for.
  Object.assign((query as { options?: object }).options ?? {}, { prepare: false })
  return query
}
