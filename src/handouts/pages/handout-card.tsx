import type { Returned } from '../../platform/http/submit.ts'
import { Badge, type Tone } from '../../platform/ui/badge.tsx'
import { ButtonLink, Submit } from '../../platform/ui/button.tsx'
import { Card } from '../../platform/ui/card.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { Colon, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { nameIn } from '../../platform/words/names.ts'
import type { HandoutLine, Meeting } from '../queries.ts'
import { handoutsWords } from '../words.ts'

const tones: Record<HandoutLine['state'], Tone> = { waiting: 'waiting', released: 'done', withheld: 'not', withdrawn: 'neutral' }

interface HandoutCardProps {
  handout: HandoutLine
  meeting: Meeting
  mayWithdraw: boolean
  returned: Returned | undefined
}

export function HandoutCard({ handout, meeting, mayWithdraw, returned }: HandoutCardProps) {
  const { page: words, states, kinds } = useWords(handoutsWords)
  const { language } = useView()
  const { id, title, kind, state, pages, why, nameAr, nameFr } = handout
  return (
    <Card
      title={<UserText>{title}</UserText>}
      over={
        <>
          {kinds[kind]} · <UserText>{nameIn(language === 'zgh' ? 'ar' : language, nameAr, nameFr)!}</UserText> · {words.pages(pages)}
        </>
      }
      badge={<Badge tone={tones[state]}>{states[state]}</Badge>}
      level={2}
    >
      {why && (
        <p>
          {words.why}
          <Colon />
          <UserText>{why}</UserText>
        </p>
      )}
      <ButtonLink path={`/desk/handouts/${id}`}>{words.open}</ButtonLink>
      {mayWithdraw && (state === 'waiting' || state === 'withheld') && (
        <Disclosure summary={words.withdraw} open={returned !== undefined}>
          <Form
            path={`/desk/meetings/${meeting.ref}/handouts/${id}/withdrawal`}
            prefix={`withdraw-${id}`}
            label={words.withdraw}
            values={returned?.values}
            errors={returned?.errors}
          >
            <TextInput name="reason" label={words.reason} required />
            <FormActions>
              <Submit weight="danger">{words.withdraw}</Submit>
            </FormActions>
          </Form>
        </Disclosure>
      )}
    </Card>
  )
}
