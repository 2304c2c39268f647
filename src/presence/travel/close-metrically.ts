/**
 * Shortens every way that is longer than one over another place (Floyd and Warshall). Times that were rounded, or come from a file,
 * break the triangle inequality; whoever plans with them may leave a place out without arriving later.
 * @param minutes square; it is changed
 */
export function closeMetrically(minutes: number[][]): number[][] {
  const size = minutes.length
  for (let over = 0; over < size; over++) {
    const onwards = minutes[over]!
    for (let from = 0; from < size; from++) {
      const row = minutes[from]!
      const until = row[over]!
      for (let to = 0; to < size; to++) {
        const way = until + onwards[to]!
        if (way < row[to]!) row[to] = way
      }
    }
  }
  return minutes
}
