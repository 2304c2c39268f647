import { Callout } from '../../platform/ui/notice.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Board } from '../plans/read-board.ts'
import type { Since } from '../plans/since.ts'
import { presenceWords } from '../words.ts'
import { useNames } from './names.ts'
import { SomeNames } from './some-names.tsx'

/** Before a draft is approved: what it was computed from is no longer so. */
export function Stale({ board, since: { wishes, teams } }: { board: Board; since: Since }) {
  const { plans: words } = useWords(presenceWords)
  const { placeOf } = useNames(board)
  return (
    <Callout tone="warning" title={words.stale}>
      <p>{words.staleHint}</p>
      <SomeNames term={words.wishesArrived} names={wishes.arrived.map(placeOf)} />
      <SomeNames term={words.wishesAltered} names={wishes.altered.map(placeOf)} />
      <SomeNames term={words.wishesEnded} names={wishes.ended.map(placeOf)} />
      <SomeNames term={words.teamsArrived} names={teams.arrived} />
      <SomeNames term={words.teamsAltered} names={teams.altered} />
      <SomeNames term={words.teamsEnded} names={teams.ended} />
    </Callout>
  )
}
