import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { Checkboxes } from '../../platform/ui/choices.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { Tabs } from '../../platform/ui/tabs.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { type Filter, pathTo, writeFilter } from '../filter.ts'
import type { CountedFilter } from '../inbox.ts'
import { deskWords } from '../words.ts'

export type SaveReturned = Returned

/** One's own filters and those of colleagues, each with how much it finds now. */
export function SavedFilters({ saved, filter }: { saved: readonly CountedFilter[]; filter: Filter }) {
  const { filters: words } = useWords(deskWords)
  const current = writeFilter(filter)
  return (
    <Tabs
      label={words.saved}
      tabs={saved.map((one) => ({
        path: pathTo(one.filter),
        label: one.own ? one.name : `${one.name} (${words.shared})`,
        count: one.n,
        current: one.query === current,
      }))}
    />
  )
}

/** Keeps what the address narrows to, under a name. */
export function SaveFilter({ filter, returned }: { filter: Filter; returned?: SaveReturned | undefined }) {
  const { filters: words } = useWords(deskWords)
  return (
    <Disclosure summary={words.save} open={returned !== undefined}>
      <Form path={`/desk/filters?${writeFilter(filter)}`} prefix="save" {...returned}>
        <TextInput name="name" label={words.name} hint={words.nameHint} width="medium" required />
        <Checkboxes name="shared" label={words.share} options={[{ value: 'yes', label: words.shareYes }]} />
        <FormActions>
          <Submit>{words.saveButton}</Submit>
        </FormActions>
      </Form>
    </Disclosure>
  )
}

export function OwnFilters({ saved }: { saved: readonly CountedFilter[] }) {
  const { filters: words } = useWords(deskWords)
  const own = saved.filter((one) => one.own)
  if (own.length === 0) return null
  return (
    <Disclosure summary={words.mine}>
      <ul class="short-list">
        {own.map(({ id, name }) => (
          <li class="cluster">
            <UserText>{name}</UserText>
            <PostButton path={`/desk/filters/${id}/removal`} weight="quiet">
              {words.remove}
            </PostButton>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
