import { Submit } from '../../platform/ui/button.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { competentChannels } from '../channels.ts'
import { roomWords } from '../words.ts'
import { EntryForm } from './live.tsx'

/** Where a complaint goes. There is no field for its content, here or anywhere behind it. */
export function Complaint() {
  const { complaint: words } = useWords(roomWords)
  return (
    <>
      <p>{words.text}</p>
      <dl class="room-channels">
        {competentChannels.map((channel) => (
          <div>
            <dt>{words[channel]}</dt>
            <dd>{words[`${channel}Text`]}</dd>
          </div>
        ))}
      </dl>
      <EntryForm kind="diversion" label={words.count}>
        <Submit weight="secondary">{words.count}</Submit>
      </EntryForm>
    </>
  )
}
