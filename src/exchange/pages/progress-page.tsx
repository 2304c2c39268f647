import { ButtonLink } from '../../platform/ui/button.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { formatNumber } from '../../platform/words/numbers.ts'
import type { Progress } from '../import.ts'
import { exchangeWords } from '../words.ts'

/** How far an import is, and its end. It is asked for again by a link, and by the script every second. */
export function ProgressPage({ progress }: { progress: Progress }) {
  const { progress: words, preview, page } = useWords(exchangeWords)
  const { id, kind, fileName, state, total, done, cancelAsked } = progress
  const trail = [{ path: '/desk/exchange', label: page.title }]
  if (state !== 'waiting') {
    return (
      <DeskPage title={preview.title(kind)} trail={trail}>
        <PageHeading over={<UserText>{fileName}</UserText>} title={state === 'done' ? words.done : preview.title(kind)} />
        <EmptyState
          title={state === 'done' ? words.made(total) : words.discarded}
          action={
            <div class="cluster">
              <ButtonLink path={`/desk/${kind}`} weight="primary">
                {words.see}
              </ButtonLink>
              <ButtonLink path="/desk/exchange">{preview.again}</ButtonLink>
            </div>
          }
        />
      </DeskPage>
    )
  }
  return (
    <DeskPage title={words.title} trail={trail}>
      <div data-watch={`/desk/imports/${id}`}>
        <PageHeading over={<UserText>{fileName}</UserText>} title={words.title} lead={words.text} />
        <Meter done={done} total={total} />
        {cancelAsked && <p class="quiet">{words.cancelling}</p>}
      </div>
      <div class="cluster">
        <ButtonLink path={`/desk/imports/${id}`}>{words.refresh}</ButtonLink>
        {!cancelAsked && (
          <PostButton path={`/desk/imports/${id}/cancellation`} weight="danger">
            {words.cancel}
          </PostButton>
        )}
      </div>
    </DeskPage>
  )
}

function Meter({ done, total }: { done: number; total: number }) {
  const { progress: words } = useWords(exchangeWords)
  const { language } = useView()
  const said = words.of(formatNumber(language, done), formatNumber(language, total))
  return (
    <p class="import-meter" role="status">
      <progress max={total} value={done} aria-label={words.title}>
        {said}
      </progress>
      <strong>{said}</strong>
    </p>
  )
}
