import { ButtonLink } from '../../platform/ui/button.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { Ltr } from '../../platform/ui/texts.tsx'
import { useHref, useWords } from '../../platform/ui/view.ts'
import { roomWords } from '../words.ts'

/** For the wall or the door: the code alone, large. */
export function CodePage({ reference, address }: { reference: string; address: string }) {
  const { code: words } = useWords(roomWords)
  const href = useHref()
  const path = `/desk/meetings/${reference}/room`
  return (
    <DeskPage title={words.title} trail={[{ path, label: words.back }]}>
      <PageHeading title={words.title} lead={words.text} actions={<ButtonLink path={path}>{words.back}</ButtonLink>} />
      <img class="room-code" src={href(`${path}/code.svg`)} alt={words.alt} width={320} height={320} />
      <p>{words.typed}</p>
      <p class="room-address">
        <Ltr>{address}</Ltr>
      </p>
    </DeskPage>
  )
}
