import { ButtonLink } from '../../platform/ui/button.tsx'
import type { FormValues } from '../../platform/ui/form.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Day } from '../../platform/words/dates.ts'
import { Beginnings } from '../beginnings.tsx'
import type { Demand } from '../demand.ts'
import { pathOf } from '../nouns.ts'
import type { PartnerReply } from '../queries/referral.ts'
import type { ShownRoute } from '../queries/route.ts'
import type { Sent } from '../queries/sent.ts'
import type { Template } from '../template.ts'
import type { Act } from '../transitions.ts'
import { WordButtons } from '../word-buttons.tsx'
import { demandsWords } from '../words.ts'
import { ActForm, type ReturnedAct } from './act-form.tsx'
import { ContestFields, VerdictFields } from './asker-fields.tsx'
import {
  AcknowledgementFields,
  DecisionFields,
  InadmissibilityFields,
  MergingFields,
  PartnerAnswerFields,
  QualificationFields,
  ReassignmentFields,
  type Register,
  WordingFields,
} from './cell-fields.tsx'
import { AnswerFields, ExtensionFields, OutcomeFields, ProgressFields, ReplacementFields } from './office-fields.tsx'

export interface OpenActsProps {
  demand: Demand
  acts: readonly Act[]
  register: Register
  returned?: ReturnedAct | undefined
  /** The cell writes down the word of someone who has no account. */
  onBehalf: boolean
  /** What came with it: the place that was chosen is proposed. */
  sent: Sent | null
  /** What a partner has answered and the cell has to read. */
  reply: PartnerReply | null
  /** Why it went to the office that answers. */
  route: ShownRoute | null
  /** Beginnings that fit, filled in. */
  templates: readonly Template[]
  today: Day
}

/** Only what this reader may do to this demand now. */
export function OpenActs(props: OpenActsProps) {
  const { demand, acts, returned, onBehalf } = props
  const { page: words, acts: actNames, send } = useWords(demandsWords)
  const forms = acts.filter((act) => act !== 'split-demand')
  const lost = returned && !acts.includes(returned.act) ? returned.errors[''] : undefined
  if (acts.length === 0 && !lost) return null
  return (
    <Section title={words.now} id="now">
      <div class="stack">
        {lost && (
          <Callout tone="warning">
            <p role="alert">{lost}</p>
          </Callout>
        )}
        {onBehalf && (
          <Callout>
            <p>{words.forAsker}</p>
          </Callout>
        )}
        {acts.includes('judge-outcome') && <WordButtons demandRef={demand.ref} />}
        {acts.includes('split-demand') && (
          <p>
            <ButtonLink path={pathOf(demand.ref, 'split-demand')}>{actNames['split-demand']}</ButtonLink>
          </p>
        )}
        {forms.map((act, index) => (
          <ActForm
            demandRef={demand.ref}
            act={act}
            returned={returned}
            open={index === 0 && !returned && !closedAtFirst.has(act)}
            initial={initialOf(act, props)}
            weight={act === 'declare-inadmissible' || act === 'contest-answer' ? 'danger' : 'primary'}
          >
            {act === 'answer-demand' && (
              <Beginnings path={`${pathOf(demand.ref, act)}/beginning`} templates={props.templates} send={send[act]} />
            )}
            <Fields act={act} {...props} />
          </ActForm>
        ))}
      </div>
    </Section>
  )
}

/** What is seldom wanted, or asked by buttons already. */
const closedAtFirst: ReadonlySet<Act> = new Set(['reassign-demand', 'reword-demand', 'judge-outcome', 'contest-answer'])

function initialOf(act: Act, { demand, reply, route, sent }: OpenActsProps): FormValues | undefined {
  if (act === 'qualify-demand' && sent) return { districtId: sent.districtId ?? '', pointId: sent.pointId ?? '' }
  if (act === 'take-partner-answer' && reply) return { text: reply.text, dueOn: reply.dueOn ?? undefined }
  if (act === 'replace-commitment' && 'commitment' in demand)
    return { officeId: demand.commitment?.officeId, indicator: demand.commitment?.indicator }
  if (act === 'reword-demand' && 'publicText' in demand) return { publicText: demand.publicText }
  if (act === 'answer-demand' && 'answerOfficeId' in demand) return { officeId: demand.answerOfficeId, partnerId: route?.partnerId ?? '' }
  return undefined
}

function Fields({ act, demand, register, today }: OpenActsProps & { act: Act }) {
  switch (act) {
    case 'acknowledge-demand':
      return <AcknowledgementFields />
    case 'extend-answer':
      return <ExtensionFields />
    case 'take-partner-answer':
      return <PartnerAnswerFields today={today} />
    case 'replace-commitment':
      return <ReplacementFields offices={register.offices} today={today} />
    case 'reassign-demand':
      return <ReassignmentFields offices={register.offices} />
    case 'decide-reopening':
      return <DecisionFields />
    case 'qualify-demand':
      return <QualificationFields {...register} />
    case 'merge-demand':
      return <MergingFields />
    case 'reword-demand':
      return <WordingFields />
    case 'declare-inadmissible':
      return <InadmissibilityFields />
    case 'answer-demand':
      return <AnswerFields offices={register.offices} partners={register.partners} today={today} />
    case 'report-progress':
      return <ProgressFields />
    case 'report-outcome':
      return <OutcomeFields />
    case 'judge-outcome':
      return <VerdictFields mayContest={'contestedOn' in demand && demand.contestedOn === null} />
    case 'contest-answer':
      return <ContestFields />
    default:
      return null
  }
}
