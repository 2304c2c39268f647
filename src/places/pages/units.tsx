import { UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { UnitTree } from '../command.ts'
import { placesWords } from '../words.ts'

/** Units with those under them, as a list in a list. */
export function Units({ units }: { units: readonly UnitTree[] }) {
  const { language } = useView()
  const { kinds } = useWords(placesWords)
  return (
    <ul class="units">
      {units.map((unit) => (
        <li>
          <strong>
            <UserText>{language === 'ar' ? unit.nameAr : unit.nameFr}</UserText>
          </strong>
          <span class="quiet">{kinds[unit.kind]}</span>
          {unit.under.length > 0 && <Units units={unit.under} />}
        </li>
      ))}
    </ul>
  )
}
