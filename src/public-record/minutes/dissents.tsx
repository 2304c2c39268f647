import { Day } from '../../platform/ui/day.tsx'
import { Quote } from '../../platform/ui/quote.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { nameIn } from '../../platform/words/names.ts'
import type { PublicDissent, PublicMinutes, PublicWord } from '../queries/minutes.ts'
import { publicMinutesWords } from './words.ts'

/** Every disagreement that stands with the minutes: that it is there at once, its texts when two persons have signed them. */
export function Dissents({ minutes: { dissents, words: said } }: { minutes: PublicMinutes }) {
  const words = useWords(publicMinutesWords)
  const general = said.filter((one) => one.word === 'dissents' && one.text)
  if (dissents.length + general.length === 0) return null
  return (
    <div class="stack" id="dissents">
      <h3>{words.dissents}</h3>
      {dissents.map((dissent) => (
        <OnPassage dissent={dissent} />
      ))}
      {general.map((one) => (
        <General said={one} />
      ))}
    </div>
  )
}

function OnPassage({ dissent }: { dissent: PublicDissent }) {
  const words = useWords(publicMinutesWords)
  const { language } = useView()
  const { associationAr, associationFr, passage, day, proposed, reason, reply } = dissent
  return (
    <article class="card">
      <div class="card-over">
        <a href={`#p${passage}`}>{words.dissentOn(words.passage(passage))}</a>
        <Day day={day} />
      </div>
      <h4 class="card-title">
        <UserText>{nameIn(language, associationAr, associationFr) ?? ''}</UserText>
      </h4>
      <div class="card-body stack">
        {reason === null && <p class="quiet">{words.textUnderReview}</p>}
        {reason !== null && (proposed ? <Quote text={proposed} by={words.proposed} /> : <p>{words.struck}</p>)}
        {reason && <Quote text={reason} by={words.reason} />}
        {reply && <Quote text={reply} by={words.reply} voice="answered" />}
      </div>
    </article>
  )
}

function General({ said: { associationAr, associationFr, text } }: { said: PublicWord }) {
  const words = useWords(publicMinutesWords)
  const { language } = useView()
  return (
    <article class="card">
      <div class="card-over">
        <span>{words.general}</span>
      </div>
      <h4 class="card-title">
        <UserText>{nameIn(language, associationAr, associationFr) ?? ''}</UserText>
      </h4>
      <div class="card-body">
        <Quote text={text ?? ''} />
      </div>
    </article>
  )
}
