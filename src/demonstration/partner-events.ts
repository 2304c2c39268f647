import { addPartner } from '../partners/add-partner.ts'
import { nameContact } from '../partners/name-contact.ts'
import type { Day } from '../platform/words/dates.ts'
import type { Event } from './scene.ts'

const partners = [
  { competence: 'commune', nameAr: 'جماعة بني ملال', nameFr: 'Commune de Béni Mellal', email: 'commune@example.org' },
  { competence: 'local_authority', nameAr: 'السلطة المحلية', nameFr: 'Autorité locale', email: 'autorite@example.org' },
  { competence: 'gendarmerie', nameAr: 'الدرك الملكي', nameFr: 'Gendarmerie royale', email: '' },
  {
    competence: 'education',
    nameAr: 'المديرية الإقليمية للتربية الوطنية',
    nameFr: 'Direction provinciale de l’Éducation nationale',
    email: 'direction@example.org',
  },
  { competence: 'health', nameAr: 'المندوبية الإقليمية للصحة', nameFr: 'Délégation provinciale de la Santé', email: '' },
] as const

/** The names by which the texts of the demonstration speak of partners that stand in the register. */
export const partnerOf: Readonly<Record<string, string>> = {
  الجماعة: 'جماعة بني ملال',
  'الدرك الملكي': 'الدرك الملكي',
  'المديرية الإقليمية للتربية الوطنية': 'المديرية الإقليمية للتربية الوطنية',
}

export function partnerEvents(day: Day): Event[] {
  return partners.map((partner, nth) => ({
    day,
    time: '08:00',
    play: async ({ as, cast }) => {
      const { id: partnerId } = await addPartner(as(cast.cell), partner)
      if (nth === 0) await nameContact(as(cast.cell), { partnerId, accountId: cast.partner.accountId })
    },
  }))
}
