import { useView } from '../../platform/ui/view.ts'

interface Named {
  nameAr: string
  nameFr: string | null
}

/** The name that a reader knows: Arabic where there is no other. */
export function useName(): (named: Named) => string {
  const { language } = useView()
  return ({ nameAr, nameFr }) => (language === 'ar' ? nameAr : (nameFr ?? nameAr))
}
