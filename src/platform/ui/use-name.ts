import { nameIn } from '../words/names.ts'
import { useView } from './view.ts'

interface Named {
  nameAr: string
  nameFr: string | null
}

/** The name that a reader of the page knows: Arabic where there is no other. */
export function useName(): (named: Named) => string {
  const { language } = useView()
  return ({ nameAr, nameFr }) => nameIn(language, nameAr, nameFr)
}
