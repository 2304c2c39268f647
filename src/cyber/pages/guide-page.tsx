import { ButtonLink } from '../../platform/ui/button.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { useHref } from '../../platform/ui/view.ts'
import { answersTo, isQuestion, type OutcomeId, outcomes, parentOf, type QuestionId, type StepId, steps } from '../guide.ts'
import { guidancePath } from '../kind.ts'
import { Channels, DangerLine, type Known } from './channels.tsx'
import { CyberPage, useContent } from './cyber-page.tsx'
import { Privacy } from './privacy.tsx'

/** The part of an address after «#» stays in the browser: it is never sent. */
const anchorOf = (step: StepId) => `p${steps.indexOf(step) + 1}`

/**
 * Every question and every end in one page, of which the browser shows one at a time: what somebody answers goes nowhere. Where it cannot show one
 * alone, all of them stand under one another, and the answers lead down.
 */
export function GuidePage(known: Known) {
  const { guide } = useContent()
  return (
    <CyberPage title={guide.title}>
      <PageHeading title={guide.title} lead={guide.lead} />
      <DangerLine channels={known.channels} />
      <div class="guide">
        {steps.map((step) => (
          <div class="guide-step" id={anchorOf(step)}>
            {isQuestion(step) ? <Question question={step} /> : <Outcome outcome={step} {...known} />}
            <Back step={step} />
          </div>
        ))}
      </div>
      <Privacy />
    </CyberPage>
  )
}

function Question({ question }: { question: QuestionId }) {
  const { guide } = useContent()
  const { ask, answers }: { ask: string; answers: Readonly<Record<string, string>> } = guide.questions[question]
  return (
    <>
      <h2>{ask}</h2>
      <ul class="guide-answers">
        {answersTo(question).map(([answer, to]) => (
          <li>
            <a class="guide-answer" href={`#${anchorOf(to)}`}>
              {answers[answer]}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

function Outcome({ outcome, ...known }: Known & { outcome: OutcomeId }) {
  const { guide, tools } = useContent()
  const href = useHref()
  const { title, first } = guide.outcomes[outcome]
  const { kind, channels } = outcomes[outcome]
  return (
    <>
      <h2>{title}</h2>
      <p class="plain-word">{first}</p>
      <Channels ids={channels} {...known} />
      {kind && (
        <>
          <p>
            {guide.keep} <a href={href('/cyber/checklist')}>{tools.checklist}</a>
          </p>
          <ButtonLink path={guidancePath(kind)} weight="primary">
            {guide.read}
          </ButtonLink>
        </>
      )}
    </>
  )
}

function Back({ step }: { step: StepId }) {
  const { guide } = useContent()
  const parent = parentOf(step)
  if (!parent) return null
  return (
    <p class="cluster guide-back">
      <a href={`#${anchorOf(parent)}`}>{guide.back}</a>
      {parent !== steps[0] && <a href={`#${anchorOf(steps[0]!)}`}>{guide.again}</a>}
    </p>
  )
}
