import { Section } from '../../platform/ui/heading.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { RoomRecord } from '../record.ts'
import { roomWords } from '../words.ts'
import { Region } from './regions.tsx'

export function Closing({ path, record, early }: { path: string; record: RoomRecord; early: boolean }) {
  const { closing: words } = useWords(roomWords)
  return (
    <Section title={words.title} id="closing">
      <p>{words.text}</p>
      <Region name="blockers" record={record} />
      {early ? (
        <Callout>{words.before}</Callout>
      ) : (
        <div data-closing>
          <p class="field-error" data-error hidden>
            {words.unsent}
          </p>
          <PostButton path={`${path}/closure`} weight="primary">
            {words.act}
          </PostButton>
        </div>
      )}
    </Section>
  )
}
