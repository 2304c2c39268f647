import { Badge, type Tone } from '../../../platform/ui/badge.tsx'
import { DataTable } from '../../../platform/ui/data-table.tsx'
import { Day } from '../../../platform/ui/day.tsx'
import { Section } from '../../../platform/ui/heading.tsx'
import { Paragraphs, UserText } from '../../../platform/ui/texts.tsx'
import { useWords } from '../../../platform/ui/view.ts'
import { useName } from '../../pages/names.ts'
import type { Voice } from '../queries.ts'
import { isSilent } from '../word.ts'
import { minutesWords } from '../words.ts'

const tones: Record<'agrees' | 'dissents' | 'silent', Tone> = { agrees: 'done', dissents: 'partly', silent: 'neutral' }

/** What each association that was there says of the text in force. */
export function Voices({ voices, version }: { voices: readonly Voice[]; version: number }) {
  const { voices: words } = useWords(minutesWords)
  const nameOf = useName()
  if (voices.length === 0)
    return (
      <Section title={words.title} id="voices">
        <p class="quiet">{words.none}</p>
      </Section>
    )
  return (
    <Section title={words.title} id="voices">
      <DataTable
        caption={words.title}
        captionSpoken
        rows={voices}
        columns={[
          { header: words.association, cell: (voice) => <UserText>{nameOf(voice.nameAr, voice.nameFr)}</UserText> },
          { header: words.word, cell: (voice) => <Said voice={voice} version={version} /> },
          { header: words.on, cell: (voice) => (voice.saidOn ? <Day day={voice.saidOn} /> : '—') },
        ]}
      />
    </Section>
  )
}

function Said({ voice, version }: { voice: Voice; version: number }) {
  const { voices: words } = useWords(minutesWords)
  const word = isSilent(voice, version) || voice.word === null ? 'silent' : voice.word
  return (
    <>
      <Badge tone={tones[word]}>{words.words[word]}</Badge>
      {word === 'silent' && voice.version !== null && <p class="quiet">{words.outdated(voice.version)}</p>}
      {word === 'dissents' && voice.text && <Paragraphs text={voice.text} />}
    </>
  )
}
