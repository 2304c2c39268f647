import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { DataTable } from '../../platform/ui/data-table.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { SearchBox } from '../../platform/ui/search-box.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { LexiconMeaning } from '../queries/lexicon.ts'
import { searchWords } from '../words.ts'
import { Said } from './said.tsx'

interface LexiconProps extends Partial<Returned> {
  meanings: readonly LexiconMeaning[]
  removed: readonly { word: string; meaning: string }[]
  /** What the list is narrowed to. */
  like: string
  mayChange: boolean
}

/** What people say for what the record says, for those who keep the record. */
export function LexiconPage({ meanings, removed, like, mayChange, ...returned }: LexiconProps) {
  const { lexicon: words } = useWords(searchWords)
  const known = meanings.reduce((sum, { words }) => sum + words.length, 0)
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} />
      {mayChange && (
        <Section title={words.add}>
          <Form path="/desk/lexicon" {...returned}>
            <TextInput name="word" label={words.word} hint={words.wordHint} required width="medium" maxlength={60} />
            <TextInput name="meaning" label={words.meaning} hint={words.meaningHint} required width="medium" maxlength={60} />
            <FormActions>
              <Submit>{words.save}</Submit>
            </FormActions>
          </Form>
        </Section>
      )}
      <Section title={words.known}>
        <div class="stack">
          <SearchBox path="/desk/lexicon" label={words.filter} value={like} />
          <p role="status">{words.count(known)}</p>
          {known === 0 ? (
            <EmptyState title={words.empty}>{words.emptyText}</EmptyState>
          ) : (
            <DataTable
              caption={words.known}
              captionSpoken
              columns={[
                { header: words.meaningHeader, cell: ({ meaning }) => <UserText>{meaning}</UserText> },
                { header: words.wordsHeader, cell: ({ words: said }) => <Said words={said} mayChange={mayChange} /> },
              ]}
              rows={meanings}
            />
          )}
        </div>
      </Section>
      {mayChange && removed.length > 0 && <Removed removed={removed} />}
    </DeskPage>
  )
}

function Removed({ removed }: Pick<LexiconProps, 'removed'>) {
  const { lexicon: words } = useWords(searchWords)
  return (
    <Section title={words.removed}>
      <DataTable
        caption={words.removed}
        captionSpoken
        columns={[
          { header: words.word, cell: ({ word }) => <UserText>{word}</UserText> },
          { header: words.meaningHeader, cell: ({ meaning }) => <UserText>{meaning}</UserText> },
          {
            header: words.action,
            cell: ({ word, meaning }) => (
              <PostButton path="/desk/lexicon" values={{ word, meaning }} weight="quiet">
                {words.restore}
              </PostButton>
            ),
          },
        ]}
        rows={removed}
      />
    </Section>
  )
}
