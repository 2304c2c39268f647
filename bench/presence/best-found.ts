/**
 * Best scores that our own search has ever found on invented instances of kinds that are not published here, by instance for one tour, two
 * tours and so on until everything is served: with a long horizon (`generate-toptw.ts`), or public ones with wider windows.
 */
export const bestFound: Readonly<Record<string, readonly number[]>> = {
  'c2-100-1': [],
  'c2-50-1': [],
  'r2-100-1': [1178, 2028, 2297],
  'r2-50-1': [1267, 1972, 2035],
  'r2-100-2': [1230, 1987, 2027],
  'r2-25-2': [1441, 2120],
  'rc2-100-1': [],
  'rc2-50-2': [2000, 3000],
  'pr03-wide': [],
  'pr05-wide': [],
  'pr08-wide': [],
  'pr10-wide': [],
}
