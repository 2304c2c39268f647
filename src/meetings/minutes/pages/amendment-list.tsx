import { Badge, type Tone } from '../../../platform/ui/badge.tsx'
import { MoreLink } from '../../../platform/ui/button.tsx'
import { Changes } from '../../../platform/ui/changes.tsx'
import { Section } from '../../../platform/ui/heading.tsx'
import { UserText } from '../../../platform/ui/texts.tsx'
import { useWords } from '../../../platform/ui/view.ts'
import { useName } from '../../pages/names.ts'
import type { Amendment } from '../amendment.ts'
import type { AmendmentLine } from '../queries.ts'
import { minutesWords } from '../words.ts'

export const amendmentTones: Record<Amendment['state'], Tone> = { open: 'waiting', accepted: 'done', dissent: 'not', withdrawn: 'neutral' }

interface AmendmentListProps {
  path: string
  amendments: readonly AmendmentLine[]
  /** Whether some may still come. */
  open: boolean
}

export function AmendmentList({ path, amendments, open }: AmendmentListProps) {
  const { amendments: words, passage, changes } = useWords(minutesWords)
  const nameOf = useName()
  return (
    <Section title={words.title} id="amendments">
      {amendments.length === 0 && <p class="quiet">{open ? words.none : words.noneEver}</p>}
      <div class="stack">
        {amendments.map((one) => (
          <article class="card">
            <div class="card-over">
              <span>{passage(one.passage)}</span>
              <Badge tone={amendmentTones[one.state]}>{words.states[one.state]}</Badge>
            </div>
            <h3 class="card-title">
              <UserText>{nameOf(one.associationAr, one.associationFr)}</UserText>
            </h3>
            <div class="card-body stack">
              <Changes before={one.oldText} after={one.newText} words={changes} />
              <MoreLink path={`${path}/amendments/${one.id}`}>{words.see}</MoreLink>
            </div>
          </article>
        ))}
      </div>
    </Section>
  )
}
