/** What a file may hold; beyond, it is asked for in parts. */
export const mostRows = 10_000
export const mostColumns = 60
export const mostBytes = 8 * 1024 * 1024
/** Of a packed file, once unpacked. */
export const mostUnpacked = 80 * 1024 * 1024
/** So many rows are made at once while the page waits; more are made by a job. */
export const atOnce = 200
