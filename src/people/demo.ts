import type { Actor, Role } from '../platform/actor.ts'
import type { Context } from '../platform/context.ts'
import { addDays, dayOf } from '../platform/words/dates.ts'
import type { Association, AssociationKind, AssociationState, NewAssociation, Standing } from './association.ts'
import { demonstrationPassword } from './demonstration-password.ts'
import type { Office } from './office.ts'
import { hashPassword } from './password.ts'
import { closeAccountRow, insertAccount } from './queries/accounts.ts'
import { insertAssociations } from './queries/associations.ts'
import { insertHolding, insertOffice } from './queries/offices.ts'

export interface DemoPeople {
  offices: Record<OfficeKey, Office>
  associations: readonly Association[]
  /** By sign-in name: each ready to act. */
  actors: Record<string, Actor>
}

/** The people of an invented command: offices with those who hold them, accounts that share one public password, associations. No name is anybody's. */
export async function demoPeople({ db, newId, now }: Pick<Context, 'db' | 'newId' | 'now'>, commandId: string): Promise<DemoPeople> {
  const today = dayOf(now())
  const offices = {} as DemoPeople['offices']
  for (const [key, kind, nameAr, nameFr] of officeLines) {
    offices[key] = { id: newId(), kind, nameAr, nameFr }
    await insertOffice(db, commandId, offices[key])
  }
  const known = associations.map((line, index) => {
    return associationOf(line, index, { id: newId(), registeredOn: addDays(today, index * 11 - 900) })
  })
  await insertAssociations(db, commandId, known)

  const passwordHash = await hashPassword(demonstrationPassword)
  const createdAt = new Date(now().getTime() - 400 * 86_400_000)
  const actors: DemoPeople['actors'] = {}
  for (const [signInName, name, role, acts, acting = false] of people) {
    const id = newId()
    const associationId = typeof acts === 'number' ? known[acts]!.id : null
    await insertAccount(db, commandId, {
      id,
      signInName,
      name,
      email: `${signInName}@example.org`,
      createdAt,
      passwordHash,
      role,
      associationId,
    })
    const office = typeof acts === 'string' ? offices[acts] : undefined
    if (office) {
      const heldFrom = addDays(today, acting ? -120 : -390)
      await insertHolding(db, commandId, office.id, { id: newId(), accountId: id, acting, heldFrom, heldTo: null })
    }
    actors[signInName] = { commandId, accountId: id, name, roles: [role], officeIds: office ? [office.id] : [], associationId }
  }
  for (const [signInName, name, key] of formerHolders) {
    const id = newId()
    await insertAccount(db, commandId, { id, signInName, name, email: null, createdAt, passwordHash, role: 'head', associationId: null })
    await closeAccountRow(db, commandId, id, new Date(now().getTime() - 120 * 86_400_000))
    const holding = { id: newId(), accountId: id, acting: false, heldFrom: addDays(today, -390), heldTo: addDays(today, -121) }
    await insertHolding(db, commandId, offices[key].id, holding)
  }
  return { offices, associations: known, actors }
}

type Entry = Pick<NewAssociation, 'id' | 'registeredOn'>

function associationOf([nameAr, kind, territory, more = {}]: AssociationLine, index: number, { id, registeredOn }: Entry): NewAssociation {
  const { nameFr = null, aliases = [], state = 'accredited', reason } = more
  const standing: Standing = state === 'suspended' ? { state, stateReason: reason! } : { state, stateReason: null }
  const number = String(index + 1).padStart(3, '0')
  return {
    id,
    registeredOn,
    ...standing,
    nameAr,
    nameFr,
    aliases,
    kind,
    territory,
    receiptNumber: state === 'under_verification' ? null : `D-${number}`,
    contactPhone: null,
    language: 'ar',
    contactEmail: `association-${number}@example.org`,
  }
}

export type OfficeKey = (typeof officeLines)[number][0]

const officeLines = [
  ['chief', 'prefect', 'والي الأمن', 'Préfet de police'],
  ['deputy', 'deputy', 'نائب والي الأمن', 'Préfet de police adjoint'],
  ['urbanCorps', 'urban_corps', 'رئيس الهيئة الحضرية', 'Chef du corps urbain'],
  ['traffic', 'traffic', 'رئيس مصلحة السير والجولان', 'Chef du service de la circulation'],
  ['judicial', 'judicial_police', 'رئيس مصلحة الشرطة القضائية', 'Chef de la police judiciaire'],
  ['school', 'school_security', 'رئيس فرقة الأمن المدرسي', 'Chef de la brigade de sécurité scolaire'],
  ['awareness', 'awareness_cell', 'رئيس خلية التحسيس', 'Chef de la cellule de sensibilisation'],
  ['cell', 'communication_cell', 'رئيس خلية التواصل', 'Chef de la cellule de communication'],
  ['identity', 'identity', 'رئيس مصلحة الوثائق التعريفية', 'Chef du service des titres'],
  ['victims', 'victims', 'رئيس خلية التكفل بالنساء والأطفال', 'Chef de la cellule de prise en charge'],
  ['cyber', 'cybercrime', 'رئيس فرقة مكافحة الجريمة الإلكترونية', 'Chef de la brigade de cybercriminalité'],
  ['precinct1', 'precinct', 'رئيس الدائرة الأولى', 'Chef du premier arrondissement'],
  ['precinct2', 'precinct', 'رئيس الدائرة الثانية', 'Chef du deuxième arrondissement'],
  ['precinct3', 'precinct', 'رئيس الدائرة الثالثة', 'Chef du troisième arrondissement'],
] as const

type PersonLine = [signInName: string, name: string, role: Role, acts?: OfficeKey | number, acting?: boolean]

/** A word for an office, a number for an association of the list below. */
const people: PersonLine[] = [
  ['khaliya', 'سعاد الصفصافية', 'cell', 'cell'],
  ['wali', 'كريم الزيتوني الأعلى', 'head', 'chief', true],
  ['naib', 'مراد البيادري', 'head', 'deputy'],
  ['urban', 'ياسين الرماني', 'head', 'urbanCorps', true],
  ['sayr', 'هشام السواقي', 'head', 'traffic'],
  ['qadaiya', 'نبيل المنبعي', 'head', 'judicial'],
  ['madrasi', 'إلهام اللوزية', 'head', 'school'],
  ['tahsis', 'حنان الياسمينية', 'awareness', 'awareness'],
  ['wathaiq', 'عادل النعناعي', 'head', 'identity'],
  ['takafoul', 'ليلى الأقحوانية', 'head', 'victims'],
  ['raqmi', 'أنس الخزامي', 'head', 'cyber'],
  ['daira1', 'فريد السنديانة', 'head', 'precinct1'],
  ['daira2', 'رشيد الدردار', 'head', 'precinct2'],
  ['daira3', 'نجاة العرعارية', 'head', 'precinct3'],
  ['takhtit', 'منير الإكليلي', 'planner'],
  ['nashr1', 'سناء الزعترية', 'publisher'],
  ['nashr2', 'طارق الحبقي', 'publisher'],
  ['muftahis', 'جمال الكستنائي', 'auditor'],
  ['mudir', 'بشرى الخروبية', 'administrator'],
  ['jamia1', 'فاطنة التوتية', 'association', 0],
  ['jamia2', 'إدريس الدوالي', 'association', 1],
  ['jamia3', 'مليكة السرولية', 'association', 2],
  ['mouassasa', 'عزيز القصباوي', 'school'],
  ['jamaa', 'سميرة المشمشية', 'partner'],
]

const formerHolders: [signInName: string, name: string, office: OfficeKey][] = [
  ['wali-sabiq', 'حسن التيني', 'chief'],
  ['urban-sabiq', 'سعيد الصنوبري', 'urbanCorps'],
]

interface More {
  nameFr?: string
  aliases?: string[]
  state?: Exclude<AssociationState, 'refused'>
  reason?: string
}

type AssociationLine = [nameAr: string, kind: AssociationKind, territory: string, more?: More]

const associations: AssociationLine[] = [
  ['جمعية النخيل للتنمية والتضامن', 'neighbourhood', 'حي النخيل', { nameFr: 'Association Nakhil', aliases: ['جمعية النخيل'] }],
  ['جمعية آباء وأولياء تلاميذ إعدادية النخيل', 'parents', 'حي النخيل', { aliases: ['جمعية آباء إعدادية النخيل'] }],
  ['جمعية تجار سوق الزيتون', 'traders', 'حي الزيتون', { nameFr: 'Association des commerçants de Zitoun' }],
  ['جمعية ضفاف السواقي للبيئة', 'environment', 'حي السواقي', { nameFr: 'Rives des Souaqi' }],
  ['جمعية أفق المنبع للشباب', 'youth', 'حي المنبع', { aliases: ['أفق المنبع'] }],
  ['جمعية بذرة للمرأة والأسرة', 'women', 'بني ملال', { nameFr: 'Association Bidra' }],
  ['جمعية خطوة للأشخاص في وضعية إعاقة', 'disability', 'بني ملال', { nameFr: 'Association Un Pas' }],
  ['جمعية ميزان للحقوق والمواطنة', 'rights', 'بني ملال', { nameFr: 'Mizane droits et citoyenneté' }],
  ['جمعية وداد اللوز الرياضية', 'sport', 'حي اللوز'],
  ['جمعية مرآة الحي للإعلام المحلي', 'media', 'بني ملال', { aliases: ['مرآة الحي'] }],
  ['جمعية الرمان للتنمية المحلية', 'neighbourhood', 'حي الرمان', { nameFr: 'Association Roummane' }],
  ['جمعية آباء وأولياء تلاميذ ثانوية المنبع', 'parents', 'حي المنبع'],
  ['جمعية مهنيي سيارات الأجرة الصفصاف', 'traders', 'حي الصفصاف', { nameFr: 'Association des taxis de Safsaf' }],
  ['جمعية البيادر الخضراء', 'environment', 'حي البيادر', { nameFr: 'Bayader Verte' }],
  ['جمعية جسور الطفولة', 'youth', 'بني ملال', { nameFr: 'Ponts de l’enfance' }],
  ['جمعية نسيج للصانعات التقليديات', 'women', 'حي الزيتون', { nameFr: 'Association Nassij' }],
  ['جمعية بصيرة للمكفوفين وضعاف البصر', 'disability', 'بني ملال'],
  ['جمعية ملتقى السواقي', 'neighbourhood', 'حي السواقي', { aliases: ['ملتقى السواقي'] }],
  ['جمعية آباء وأولياء تلاميذ مدرسة الرمان', 'parents', 'حي الرمان'],
  ['جمعية تجار شارع الورد', 'traders', 'حي الرمان', { nameFr: 'Commerçants de l’avenue des Roses' }],
  ['جمعية شعلة الصفصاف لكرة القدم', 'sport', 'حي الصفصاف'],
  ['جمعية العتبة لحماية المستهلك', 'rights', 'بني ملال', { nameFr: 'Association Al Ataba' }],
  ['جمعية اللوز للسكن والعيش المشترك', 'neighbourhood', 'حي اللوز', { nameFr: 'Association Louz' }],
  ['جمعية آباء وأولياء تلاميذ إعدادية السواقي', 'parents', 'حي السواقي'],
  ['جمعية نادي الدراجات الأطلسي', 'sport', 'بني ملال', { nameFr: 'Club cycliste atlassien', aliases: ['نادي الدراجات'] }],
  ['جمعية أصوات شابة', 'youth', 'بني ملال', { nameFr: 'Voix jeunes' }],
  ['جمعية حرفيي زنقة الفخارين', 'traders', 'حي اللوز', { nameFr: 'Artisans de la rue des Potiers' }],
  ['جمعية المنبع للماء والخضرة', 'environment', 'حي المنبع'],
  ['جمعية سند للأسر', 'women', 'حي البيادر', { nameFr: 'Association Sanad' }],
  ['جمعية سكان ساحة النافورة', 'neighbourhood', 'حي النخيل', { nameFr: 'Riverains de la place de la Fontaine' }],
  ['جمعية قافلة القراءة', 'other', 'بني ملال', { nameFr: 'Caravane de lecture' }],
  ['جمعية الصفصاف للأعمال الاجتماعية', 'neighbourhood', 'حي الصفصاف'],
  ['جمعية منصة الضفة للصحافة الرقمية', 'media', 'بني ملال', { state: 'registered' }],
  ['جمعية آباء وأولياء تلاميذ مدرسة اللوز', 'parents', 'حي اللوز', { state: 'registered' }],
  ['جمعية الزيتون للمبادرة', 'neighbourhood', 'حي الزيتون', { state: 'registered', nameFr: 'Zitoun Initiative' }],
  ['جمعية بائعي السوق الأسبوعي البيادر', 'traders', 'حي البيادر', { state: 'under_verification' }],
  ['جمعية فضاء المسنين', 'other', 'حي المنبع', { state: 'under_verification', nameFr: 'Espace des aînés' }],
  ['جمعية أمهات الصفصاف', 'women', 'حي الصفصاف', { state: 'under_verification' }],
  ['جمعية درب الفنون', 'youth', 'حي الرمان', { state: 'under_verification', nameFr: 'Derb des arts' }],
  [
    'جمعية الطريق الآمن',
    'other',
    'بني ملال',
    { state: 'suspended', reason: 'لم تجدد مكتبها منذ ثلاث سنوات، ولم تجب على مراسلتين في الموضوع.' },
  ],
]
