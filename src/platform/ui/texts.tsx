import type { Child } from 'hono/jsx'
import { platformWords } from '../words/catalogue.ts'
import { formatNumber } from '../words/numbers.ts'
import { colonOf } from '../words/punctuation.ts'
import { textBlocks } from '../words/text-blocks.ts'
import { splitRuns } from './runs.ts'
import { directionOf, foreignTo } from './script.ts'
import { useView, useWords } from './view.ts'

/** A value that somebody typed: isolated, so that its direction never disturbs the sentence around it, and said in its own language. */
export function UserText({ children }: { children: Child }) {
  const { language } = useView()
  if (typeof children !== 'string') return <bdi>{children}</bdi>
  return (
    <bdi lang={foreignTo(language, children)}>
      <Runs text={children} />
    </bdi>
  )
}

/** Stands between a name and what it names. */
export function Colon() {
  return <>{colonOf(useView().language)}</>
}

/** A reference, telephone, address of the web or code: drawn left to right in every page. */
export function Ltr({ children }: { children: Child }) {
  return <bdi dir="ltr">{children}</bdi>
}

/** Paragraphs and lists that somebody typed, each in its own direction; a list of names is set from the side of the whole text. */
export function Paragraphs({ text }: { text: string }) {
  const { language } = useView()
  return (
    <>
      {textBlocks(text).map((block) =>
        block.kind === 'list' ? (
          <ul class="typed typed-list" dir={directionOf(text)}>
            {block.items.map((item) => (
              <li>
                <UserText>{item}</UserText>
              </li>
            ))}
          </ul>
        ) : (
          <p dir="auto" lang={foreignTo(language, block.text)} class="typed">
            <Runs text={block.text} />
          </p>
        ),
      )}
    </>
  )
}

export function Count({ n }: { n: number }) {
  return <bdi class="count">{formatNumber(useView().language, n)}</bdi>
}

/** «3 من 7», with one mark each while they can be taken in at a glance. Never a percentage: the counts are small. */
export function CountOf({ done, total, label }: { done: number; total: number; label: string }) {
  const { language } = useView()
  const words = useWords(platformWords)
  return (
    <div class="count-of">
      <span class="count-of-label">{label}</span>
      <strong>{words.of(formatNumber(language, done), formatNumber(language, total))}</strong>
      {total > 0 && total <= 12 && (
        <span class="marks" aria-hidden="true">
          {Array.from({ length: total }, (_, index) => (
            <span class={index < done ? 'mark mark-done' : 'mark'} />
          ))}
        </span>
      )}
    </div>
  )
}

/** Telephones, addresses and references inside a running text keep their own order. */
function Runs({ text }: { text: string }) {
  return <>{splitRuns(text).map((run) => (run.ltr ? <bdi dir="ltr">{run.text}</bdi> : run.text))}</>
}

/** Words for assistive technology only. */
export function Spoken({ children }: { children: Child }) {
  return <span class="spoken">{children}</span>
}
