import type { Child } from 'hono/jsx'
import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Form, FormActions, type FormValues } from '../../platform/ui/form.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { pathOf } from '../nouns.ts'
import type { Act } from '../transitions.ts'
import { demandsWords } from '../words.ts'

/** An act that came back with errors. */
export interface ReturnedAct extends Returned {
  readonly act: Act
}

interface ActFormProps {
  demandRef: string
  act: Act
  returned?: ReturnedAct | undefined
  open?: boolean
  /** What stands in the fields before anything is typed. */
  initial?: FormValues | undefined
  weight?: 'primary' | 'secondary' | 'danger'
  children?: Child
}

/** One thing that the reader may do now; it opens by itself when it came back with errors. */
export function ActForm({ demandRef, act, returned, open = false, initial, weight = 'primary', children }: ActFormProps) {
  const { acts, page, send } = useWords(demandsWords)
  const mine = returned?.act === act ? returned : undefined
  return (
    <Disclosure summary={act === 'judge-outcome' ? page.reason : acts[act]} open={open || mine !== undefined}>
      <Form path={pathOf(demandRef, act)} values={mine?.values ?? initial} errors={mine?.errors} prefix={act} label={acts[act]}>
        {children}
        <FormActions>
          <Submit weight={weight}>{send[act]}</Submit>
        </FormActions>
      </Form>
    </Disclosure>
  )
}
