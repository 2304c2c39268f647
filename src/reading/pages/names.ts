import { useView } from '../../platform/ui/view.ts'
import type { Registered } from '../suggestions.ts'

/** The name that the register keeps for readers of this page. */
export function useName(): (one: Registered) => string {
  const { language } = useView()
  return ({ nameAr, nameFr }) => (language === 'fr' || language === 'en' ? (nameFr ?? nameAr) : nameAr)
}
