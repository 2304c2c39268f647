import type { Context } from '../platform/context.ts'
import type { CommandKind } from './command.ts'
import { type District, districtOf } from './district.ts'
import type { Point, PointKind } from './point.ts'
import { innerPoint, type Position } from './polygon.ts'
import { insertCommand, insertDistrict, insertPoint } from './queries.ts'

export interface DemoPlaces {
  commandId: string
  /** In the order in which they are written below. */
  districts: readonly District[]
  /** In the order in which they are written below: the first school, the second… */
  points: readonly Point[]
}

/** An invented command in a real region: its units, districts drawn around the centre of a city, and the places that people name there. */
export async function demoPlaces({ db, newId }: Pick<Context, 'db' | 'newId'>): Promise<DemoPlaces> {
  const ids = new Map(units.map(([code]) => [code, newId()]))
  for (const [code, kind, under, nameAr, nameFr, seat] of units) {
    const parentId = under ? ids.get(under)! : null
    await insertCommand(db, { id: ids.get(code)!, parentId, kind, code, nameAr, nameFr, seat, demonstration: true })
  }
  const commandId = ids.get('BM')!
  const drawn = districts.map(([nameAr, nameFr, way]): District => {
    const ring = way.split(' ').map((name) => corners[name]!)
    return { id: newId(), nameAr, nameFr, shape: { type: 'Polygon', coordinates: [[...ring, ring[0]!]] } }
  })
  for (const district of drawn) await insertDistrict(db, commandId, district)
  const placed = points.map(([kind, nameAr, nameFr, index, east, north]): Point => {
    const [longitude, latitude] = innerPoint(drawn[index]!.shape)
    const location: Position = [longitude + east / 1000, latitude + north / 1000]
    return { id: newId(), kind, nameAr, nameFr, location, districtId: districtOf(drawn, location)!.id }
  })
  for (const point of placed) await insertPoint(db, commandId, point)
  return { commandId, districts: drawn, points: placed }
}

type UnitLine = [code: string, kind: CommandKind, under: string | null, nameAr: string, nameFr: string, seat: string]

const units: UnitLine[] = [
  ['BM', 'prefecture', null, 'ولاية أمن بني ملال', 'Préfecture de police de Béni Mellal', 'بني ملال'],
  ['BM-KHO', 'provincial', 'BM', 'المنطقة الإقليمية للأمن بخريبكة', 'District provincial de police de Khouribga', 'خريبكة'],
  ['BM-KHE', 'provincial', 'BM', 'المنطقة الإقليمية للأمن بخنيفرة', 'District provincial de police de Khénifra', 'خنيفرة'],
  ['BM-KHO-OZ', 'commissariat', 'BM-KHO', 'مفوضية الشرطة بوادي زم', 'Commissariat d’Oued Zem', 'وادي زم'],
  ['BM-KHO-BJ', 'commissariat', 'BM-KHO', 'مفوضية الشرطة بأبي الجعد', 'Commissariat de Boujad', 'أبي الجعد'],
  ['BM-KHE-MR', 'commissariat', 'BM-KHE', 'مفوضية الشرطة بمريرت', 'Commissariat de M’rirt', 'مريرت'],
  ['BM-1', 'precinct', 'BM', 'الدائرة الأولى', 'Premier arrondissement', 'بني ملال'],
  ['BM-2', 'precinct', 'BM', 'الدائرة الثانية', 'Deuxième arrondissement', 'بني ملال'],
  ['BM-3', 'precinct', 'BM', 'الدائرة الثالثة', 'Troisième arrondissement', 'بني ملال'],
  ['BM-4', 'precinct', 'BM', 'الدائرة الرابعة', 'Quatrième arrondissement', 'بني ملال'],
  ['BM-5', 'precinct', 'BM', 'الدائرة الخامسة', 'Cinquième arrondissement', 'بني ملال'],
  ['BM-6', 'precinct', 'BM', 'الدائرة السادسة', 'Sixième arrondissement', 'بني ملال'],
]

/** Corners that neighbours share: letters go from west to east, numbers from north to south, two letters lie between. */
const corners: Record<string, Position> = {
  b1: [-6.3612, 32.3594],
  bc1: [-6.3525, 32.3618],
  c1: [-6.3427, 32.3581],
  cd1: [-6.3338, 32.3602],
  d1: [-6.3241, 32.3566],
  a2: [-6.3789, 32.3462],
  ab2: [-6.3702, 32.3498],
  b2: [-6.3594, 32.3461],
  bc2: [-6.3508, 32.3442],
  c2: [-6.3409, 32.3447],
  cd2: [-6.3322, 32.3461],
  d2: [-6.3226, 32.3429],
  a3: [-6.3771, 32.3312],
  ab3: [-6.3678, 32.3334],
  b3: [-6.3583, 32.3322],
  bc3: [-6.3491, 32.3301],
  c3: [-6.3402, 32.3318],
  cd3: [-6.3309, 32.3299],
  d3: [-6.3218, 32.3296],
  a4: [-6.3744, 32.3178],
  ab4: [-6.3659, 32.3161],
  b4: [-6.3562, 32.3184],
  bc4: [-6.3479, 32.3159],
  c4: [-6.3388, 32.3172],
  cd4: [-6.3297, 32.3188],
  d4: [-6.3204, 32.3165],
}

/** Names are invented: none of them is a quarter of the real city. */
const districts: [nameAr: string, nameFr: string, way: string][] = [
  ['حي النخيل', 'Hay Nakhil', 'b2 bc2 c2 c3 bc3 b3'],
  ['حي الزيتون', 'Hay Zitoun', 'b1 bc1 c1 c2 bc2 b2'],
  ['حي الرمان', 'Hay Roummane', 'c1 cd1 d1 d2 cd2 c2'],
  ['حي اللوز', 'Hay Louz', 'a2 ab2 b2 b3 ab3 a3'],
  ['حي الصفصاف', 'Hay Safsaf', 'c2 cd2 d2 d3 cd3 c3'],
  ['حي السواقي', 'Hay Souaqi', 'a3 ab3 b3 b4 ab4 a4'],
  ['حي المنبع', 'Hay Manbaa', 'b3 bc3 c3 c4 bc4 b4'],
  ['حي البيادر', 'Hay Bayader', 'c3 cd3 d3 d4 cd4 c4'],
]

/** Offsets from the middle of the district are thousandths of a degree, about a hundred metres. */
const points: [kind: PointKind, nameAr: string, nameFr: string, district: number, east: number, north: number][] = [
  ['school', 'إعدادية النخيل', 'Collège Nakhil', 0, -3, 2],
  ['school', 'ثانوية المنبع التأهيلية', 'Lycée Manbaa', 6, 3, 1],
  ['school', 'مدرسة الرمان الابتدائية', 'École Roummane', 2, -2, -2],
  ['school', 'إعدادية السواقي', 'Collège Souaqi', 5, 2, 3],
  ['school', 'مدرسة اللوز الابتدائية', 'École Louz', 3, 0, -3],
  ['school', 'ثانوية الصفصاف التأهيلية', 'Lycée Safsaf', 4, -3, -1],
  ['market', 'سوق الزيتون', 'Marché Zitoun', 1, 2, 1],
  ['market', 'السوق الأسبوعي البيادر', 'Souk hebdomadaire Bayader', 7, 1, -2],
  ['market', 'سوق اللوز البلدي', 'Marché municipal Louz', 3, 3, 1],
  ['station', 'محطة الحافلات الصفصاف', 'Gare routière Safsaf', 4, 3, 2],
  ['station', 'محطة سيارات الأجرة النخيل', 'Station de taxis Nakhil', 0, 3, -2],
  ['garden', 'حديقة النخيل', 'Jardin Nakhil', 0, 0, 3],
  ['garden', 'حديقة المنبع', 'Jardin Manbaa', 6, -3, -2],
  ['garden', 'منتزه السواقي', 'Parc Souaqi', 5, -3, -1],
  ['street', 'شارع البساتين', 'Avenue des Vergers', 1, -3, -2],
  ['street', 'شارع الورد', 'Avenue des Roses', 2, 3, 1],
  ['street', 'زنقة الفخارين', 'Rue des Potiers', 3, -3, 0],
  ['street', 'شارع الساقية الكبرى', 'Avenue de la Grande Séguia', 5, 1, -3],
  ['square', 'ساحة الرمان', 'Place Roummane', 2, 0, 2],
  ['square', 'ساحة النافورة', 'Place de la Fontaine', 0, -1, -3],
  ['square', 'ساحة البيادر', 'Place Bayader', 7, -3, 1],
  ['other', 'دار الشباب المنبع', 'Maison de jeunes Manbaa', 6, 0, 3],
  ['other', 'ملعب القرب اللوز', 'Terrain de proximité Louz', 3, 1, 3],
  ['other', 'المركز الصحي الزيتون', 'Centre de santé Zitoun', 1, 0, 3],
  ['other', 'المركب التجاري الصفصاف', 'Centre commercial Safsaf', 4, 0, 0],
]
