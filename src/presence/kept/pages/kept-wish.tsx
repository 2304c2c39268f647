import { PrintButton } from '../../../platform/ui/button.tsx'
import { PageHeading } from '../../../platform/ui/heading.tsx'
import { UserText } from '../../../platform/ui/texts.tsx'
import { useView, useWords } from '../../../platform/ui/view.ts'
import { nameIn } from '../../../platform/words/names.ts'
import { PresencePage } from '../../pages/frame.tsx'
import type { WishLine } from '../../queries/wishes.ts'
import type { Kept } from '../read-kept.ts'
import { keptWords } from '../words.ts'
import { ByWeek } from './figure-tables.tsx'

/** Promised against kept at one place, week by week. */
export function KeptWishPage({ wish, kept }: { wish: WishLine; kept: Kept }) {
  const words = useWords(keptWords)
  const { language } = useView()
  const name = nameIn(language, wish.placeAr, wish.placeFr) ?? ''
  return (
    <PresencePage part="kept" title={`${words.title} · ${name}`} deeper>
      <PageHeading over={words.title} title={<UserText>{name}</UserText>} actions={<PrintButton />} />
      <ByWeek kept={kept} />
    </PresencePage>
  )
}
