import { useView } from '../../platform/ui/view.ts'
import { nameIn } from '../../platform/words/names.ts'
import { enumerate } from '../../platform/words/punctuation.ts'
import { categoryIn } from '../../public-record/named.ts'
import type { ProblemNames } from '../queries/problems.ts'

/** The names of a problem or proposal in the language of the page. */
export function useNames() {
  const { language } = useView()
  return {
    category: (names: Parameters<typeof categoryIn>[1]) => categoryIn(language, names) ?? '',
    place: (names: Pick<ProblemNames, 'districtAr' | 'districtFr' | 'pointAr' | 'pointFr'>) =>
      enumerate(
        language,
        [nameIn(language, names.pointAr, names.pointFr), nameIn(language, names.districtAr, names.districtFr)].filter(
          (name) => name !== null,
        ),
      ),
    named: ({ nameAr, nameFr }: { nameAr: string; nameFr: string | null }) => nameIn(language, nameAr, nameFr) ?? '',
    office: ({ officeAr, officeFr }: Pick<ProblemNames, 'officeAr' | 'officeFr'>) => nameIn(language, officeAr, officeFr) ?? '',
  }
}
