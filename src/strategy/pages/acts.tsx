import { Submit } from '../../platform/ui/button.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { ErrorSummary } from '../../platform/ui/error-summary.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { strategyWords } from '../words.ts'
import { ChangeFields, DescriptionFields } from './description-fields.tsx'
import type { StrategyPageProps } from './strategy-page.tsx'

/** What a reader may do with the whole version as it stands. */
export function Acts({ line, isCell, isHead, returned }: StrategyPageProps) {
  const { page: words, form } = useWords(strategyWords)
  const path = `/desk/strategies/${line.ref}`
  const [isDraft, inForce] = [line.state === 'draft', line.state === 'in_force']
  if (!(isDraft || inForce) || !(isCell || isHead)) return null
  const back = (noun: string) => (returned?.form === noun ? returned : undefined)
  const refused = back('approval') ?? back('closure') ?? back('removal')
  const described = {
    ...{ titleAr: line.titleAr, titleFr: line.titleFr ?? '', outlineAr: line.outlineAr, outlineFr: line.outlineFr ?? '' },
    ...{ changeAr: line.changeAr ?? '', changeFr: line.changeFr ?? '' },
  }
  return (
    <Section title={words.acts} id="acts">
      <div class="stack">
        {refused && <ErrorSummary errors={refused.errors} prefix="acts" />}
        {isHead && isDraft && (
          <>
            <p>{words.approveText}</p>
            <PostButton path={`${path}/approval`} weight="primary" icon="check">
              {words.approve}
            </PostButton>
          </>
        )}
        {isHead && inForce && (
          <>
            <p>{words.closeText}</p>
            <PostButton path={`${path}/closure`}>{words.close}</PostButton>
          </>
        )}
        {isCell && inForce && (
          <Disclosure summary={words.revise} open={back('revision') !== undefined}>
            <p>{words.reviseText}</p>
            <Form path={`${path}/revision`} prefix="revision" label={words.revise} {...back('revision')}>
              <ChangeFields />
              <FormActions>
                <Submit>{form.begin}</Submit>
              </FormActions>
            </Form>
          </Disclosure>
        )}
        {isCell && isDraft && (
          <>
            <Disclosure summary={words.describe} open={back('description') !== undefined}>
              <Form
                path={`${path}/description`}
                prefix="description"
                label={words.describe}
                values={back('description')?.values ?? described}
                errors={back('description')?.errors}
              >
                <DescriptionFields />
                {line.changeAr !== null && <ChangeFields />}
                <FormActions>
                  <Submit>{form.saveDraft}</Submit>
                </FormActions>
              </Form>
            </Disclosure>
            <PostButton path={`${path}/dropping`} weight="danger">
              {words.drop}
            </PostButton>
          </>
        )}
      </div>
    </Section>
  )
}
