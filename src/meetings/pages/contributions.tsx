import { Section } from '../../platform/ui/heading.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { type ContributionGroup, contributionKinds, groupOf } from '../contribution.ts'
import type { ContributionLine } from '../queries.ts'
import { meetingsWords } from '../words.ts'
import { useName } from './names.ts'

export function Contributions({ lines }: { lines: readonly ContributionLine[] }) {
  const words = useWords(meetingsWords)
  const groups = (Object.keys(contributionKinds) as ContributionGroup[])
    .map((group) => ({ group, lines: lines.filter((line) => groupOf(line.kind) === group) }))
    .filter((one) => one.lines.length > 0)
  return (
    <Section title={words.page.contributions} id="contributions">
      <div class="said-groups">
        {groups.map(({ group, lines: said }) => (
          <div>
            <h3>{words.groups[group]}</h3>
            <ul class={`said said-${group}`}>
              {said.map((line) => (
                <Said line={line} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  )
}

function Said({ line }: { line: ContributionLine }) {
  const words = useWords(meetingsWords)
  const nameOf = useName()
  return (
    <li>
      <p class="said-kind">
        {words.kinds[line.kind]}
        {line.nameAr && (
          <>
            {' · '}
            <UserText>{nameOf(line.nameAr, line.nameFr)}</UserText>
          </>
        )}
      </p>
      <p>
        <UserText>{line.summary}</UserText>
      </p>
    </li>
  )
}
