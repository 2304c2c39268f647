/**
 * Best known scores of public instances with long tours, by instance for one to four tours: Solomon's second series as Montemanni and Gambardella (2009)
 * use it. The instances are not ours to give and do not lie here; whoever has them can have them measured (README.md).
 * One and two tours: those of the published tables (Vansteenwegen et al. 2009; Lin, Yu 2012; Hu, Lim 2014; Gunawan et al. 2015, 2017) as recalled, or tours of
 * our own, walked anew by the checker, where they were better: c204/2, r201/2, r202/2, r203/2, r205/2, r206/2, r209/1, r209/2, r210/1, r210/2, rc202/2, rc203/2, rc204/1, rc205/2, rc208/2. The tables may know better ones by now.
 * Three and four tours: of our own search; in all but r201, rc201 and rc205 with three it is everything there is.
 */
export const bestKnownElsewhere: Readonly<Record<string, readonly number[]>> = {
  c201: [870, 1460, 1810, 1810],
  c202: [930, 1470, 1810, 1810],
  c203: [960, 1480, 1810, 1810],
  c204: [980, 1490, 1810, 1810],
  c205: [910, 1470, 1810, 1810],
  c206: [930, 1480, 1810, 1810],
  c207: [930, 1490, 1810, 1810],
  c208: [950, 1490, 1810, 1810],
  r201: [797, 1260, 1442, 1458],
  r202: [930, 1351, 1458, 1458],
  r203: [1028, 1427, 1458, 1458],
  r204: [1093, 1458, 1458, 1458],
  r205: [953, 1402, 1458, 1458],
  r206: [1032, 1450, 1458, 1458],
  r207: [1077, 1458, 1458, 1458],
  r208: [1117, 1458, 1458, 1458],
  r209: [962, 1422, 1458, 1458],
  r210: [1001, 1437, 1458, 1458],
  r211: [1051, 1458, 1458, 1458],
  rc201: [795, 1385, 1698, 1724],
  rc202: [938, 1524, 1724, 1724],
  rc203: [1003, 1638, 1724, 1724],
  rc204: [1143, 1722, 1724, 1724],
  rc205: [859, 1462, 1719, 1724],
  rc206: [899, 1546, 1724, 1724],
  rc207: [983, 1602, 1724, 1724],
  rc208: [1057, 1702, 1724, 1724],
}
