import { Section } from '../../platform/ui/heading.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { Edited } from '../plans/edit.ts'
import type { Board } from '../plans/read-board.ts'
import { presenceWords } from '../words.ts'
import { ChangeTable } from './changes.tsx'
import { useNames } from './names.ts'
import { rounded } from './plan-marks.tsx'

interface EditOutcomeProps {
  board: Board
  edited: Edited
  /** Where it is saved, and what is sent there. */
  path: string
  values: Readonly<Record<string, string>>
  save: string
}

/** What would come of a change by hand: what it breaks, or what has to go for it, what it is worth, and the button that saves it. */
export function EditOutcome({
  board,
  edited: { broken, dropped, changes, valueBefore, valueAfter },
  path,
  values,
  save,
}: EditOutcomeProps) {
  const { plans: words, rules } = useWords(presenceWords)
  const { language } = useView()
  const names = useNames(board)
  if (broken.length > 0) {
    const reasons = [...new Set(broken.map(({ code }) => rules[code]))]
    return (
      <Section title={words.outcome}>
        <Callout tone="warning" title={words.cannot}>
          <ul>
            {reasons.map((reason) => (
              <li>{reason}</li>
            ))}
          </ul>
        </Callout>
      </Section>
    )
  }
  return (
    <Section title={words.outcome}>
      <div class="stack">
        <p>{words.worth(rounded(language, valueBefore), rounded(language, valueAfter))}</p>
        {dropped.length > 0 ? (
          <Callout tone="warning" title={words.drops(dropped.length)}>
            <ul>
              {dropped.map(({ wish, arrive }) => (
                <li>
                  <Ltr>{arrive}</Ltr> <UserText>{names.placeOf(wish)}</UserText>
                </li>
              ))}
            </ul>
          </Callout>
        ) : (
          <p>{words.breaksNothing}</p>
        )}
        <ChangeTable board={board} changes={changes} />
        <PostButton path={path} values={values} weight="primary" icon="check">
          {board.plan.state === 'approved' ? words.saveAsDraft : save}
        </PostButton>
      </div>
    </Section>
  )
}
