/**
 * Best scores that our own search has ever found on invented instances of kinds that are not published here, by instance for one tour, two
 * tours and so on until everything is served: with a long horizon (`generate-toptw.ts`), or public ones with wider windows.
 */
export const bestFound: Readonly<Record<string, readonly number[]>> = {
  'c2-100-1': [1180, 2140, 2700],
  'c2-50-1': [1520, 2530, 3060],
  'r2-100-1': [1178, 2028, 2297],
  'r2-50-1': [1270, 1972, 2035],
  'r2-100-2': [1230, 1987, 2027],
  'r2-25-2': [1441, 2120],
  'rc2-100-1': [1310, 2390, 2890],
  'rc2-50-2': [2000, 3000],
  'pr03-wide': [535, 946, 1313],
  'pr05-wide': [795, 1424, 1916],
  'pr08-wide': [602, 1077, 1420],
  'pr10-wide': [788, 1498, 1970],
}
