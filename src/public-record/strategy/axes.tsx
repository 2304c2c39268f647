import type { Child } from 'hono/jsx'
import { Section } from '../../platform/ui/heading.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { Day } from '../../platform/words/dates.ts'
import { ObjectiveCard } from './objective-card.tsx'
import { saidIn } from './sentences.ts'
import type { Aim, Axis, Objective, Strategy } from './strategy.ts'
import { publicStrategyWords } from './words.ts'

interface AxesProps {
  strategy: Strategy
  today: Day
  /** What a reader at the desk finds under an axis, an aim, an objective. */
  underAxis?: (axis: Axis) => Child
  underAim?: (aim: Aim) => Child
  underObjective?: (objective: Objective) => Child
}

/** The tree of a strategy: axes, their aims, their objectives. */
export function Axes({ strategy, today, underAxis, underAim, underObjective }: AxesProps) {
  const words = useWords(publicStrategyWords)
  const { language } = useView()
  return (
    <>
      {strategy.axes.map((axis, nth) => (
        <Section
          title={
            <span>
              {words.axis(nth + 1)} · <UserText>{saidIn(language, axis.text)}</UserText>
            </span>
          }
          id={`axis-${nth + 1}`}
        >
          <div class="stack">
            {axis.aims.map((aim, at) => (
              <>
                <p>
                  <span class="quiet">{words.aim}</span>{' '}
                  <strong>
                    <UserText>{saidIn(language, aim.text)}</UserText>
                  </strong>
                </p>
                {aim.objectives.map((objective, last) => (
                  <ObjectiveCard
                    {...{ strategy, objective, today }}
                    number={`${nth + 1}.${at + 1}.${last + 1}`}
                    acts={underObjective?.(objective)}
                  />
                ))}
                {underAim?.(aim)}
              </>
            ))}
            {underAxis?.(axis)}
          </div>
        </Section>
      ))}
    </>
  )
}
