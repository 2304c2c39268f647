/**
 * The shortest way between one place and every other, over others if that is shorter: travel times given as a file may
 * hold detours.
 * @param travel row = from, `places` wide
 * @see Dijkstra (1959), A note on two problems in connexion with graphs
 */
export function shortestWays(travel: Int32Array, places: number, place: number, direction: 'from' | 'to'): Int32Array {
  const [row, column] = direction === 'from' ? [places, 1] : [1, places]
  const ways = Int32Array.from({ length: places }, (_, other) => (other === place ? 0 : travel[place * row + other * column]!))
  const settled = new Uint8Array(places)
  for (let round = 0; round < places; round++) {
    let nearest = -1
    for (let other = 0; other < places; other++) if (settled[other] === 0 && (nearest < 0 || ways[other]! < ways[nearest]!)) nearest = other
    settled[nearest] = 1
    for (let other = 0; other < places; other++) {
      const over = ways[nearest]! + travel[nearest * row + other * column]!
      if (over < ways[other]!) ways[other] = over
    }
  }
  return ways
}
