import { formatNumber } from '../words/numbers.ts'
import { useHref, useView } from './view.ts'

export interface Figure {
  n: number
  label: string
  /** How the number was counted, or what it leaves out. */
  note?: string
  path?: string
  tone?: 'plain' | 'done' | 'late'
}

/** A few counts that matter, each leading to the records behind it. */
export function Figures({ figures, label }: { figures: readonly Figure[]; label: string }) {
  const { language } = useView()
  const href = useHref()
  return (
    <ul class="figures" aria-label={label}>
      {figures.map((figure) => (
        <li class={`figure figure-${figure.tone ?? 'plain'}`}>
          <span class="figure-n">{formatNumber(language, figure.n)}</span>
          {figure.path ? (
            <a class="figure-label" href={href(figure.path)}>
              {figure.label}
            </a>
          ) : (
            <span class="figure-label">{figure.label}</span>
          )}
          {figure.note && <span class="figure-note">{figure.note}</span>}
        </li>
      ))}
    </ul>
  )
}
