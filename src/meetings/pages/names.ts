import { useView } from '../../platform/ui/view.ts'

/** The name of an office, association or series in the language of the page. */
export function useName(): (nameAr: string, nameFr: string | null) => string {
  const { language } = useView()
  return (nameAr, nameFr) => (language === 'fr' || language === 'en' ? (nameFr ?? nameAr) : nameAr)
}
