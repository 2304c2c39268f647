import { useView } from '../../platform/ui/view.ts'
import { nameIn } from '../../platform/words/names.ts'

/** The name of an association in the language of the page. */
export function useName(): (one: { nameAr: string; nameFr: string | null }) => string {
  const { language } = useView()
  return ({ nameAr, nameFr }) => nameIn(language === 'zgh' ? 'ar' : language, nameAr, nameFr)!
}
