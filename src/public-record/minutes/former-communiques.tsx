import { Day } from '../../platform/ui/day.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Paragraphs } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { dayOf } from '../../platform/words/dates.ts'
import type { FormerCommunique } from '../queries/communiques.ts'
import { publicMinutesWords } from './words.ts'

/** What everyone could read before: a correction is a new text, and the old one stays beside it. */
export function FormerCommuniques({ former }: { former: readonly FormerCommunique[] }) {
  const { former: words } = useWords(publicMinutesWords)
  if (former.length === 0) return null
  return (
    <Disclosure summary={words.title(former.length)}>
      <div class="stack">
        {former.map((one) => (
          <article class="card">
            <div class="card-over">
              <span>
                {words.from} <Day day={dayOf(one.releasedAt)} />
              </span>
            </div>
            <div class="card-body">
              <FormerText communique={one} />
            </div>
          </article>
        ))}
      </div>
    </Disclosure>
  )
}

export function FormerText({ communique: { communique, communiqueFr, withdrawnAt } }: { communique: FormerCommunique }) {
  const { former: words } = useWords(publicMinutesWords)
  const { language } = useView()
  if (withdrawnAt)
    return (
      <p class="quiet">
        {words.withdrawn} <Day day={dayOf(withdrawnAt)} />
      </p>
    )
  return <Paragraphs text={(language === 'ar' ? communique : (communiqueFr ?? communique)) ?? ''} />
}
