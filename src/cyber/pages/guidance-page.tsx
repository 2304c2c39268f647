import { ButtonLink, PrintButton } from '../../platform/ui/button.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { guidanceOn, type Part } from '../guidance.ts'
import { channelsOfKind, type Kind } from '../kind.ts'
import { Channels, DangerLine, type Known } from './channels.tsx'
import { CyberPage, useContent, useWritten } from './cyber-page.tsx'
import { Privacy } from './privacy.tsx'

/** One kind of harm: what a minor does, what to do now, what not to do, what comes then, and whom to turn to. */
export function GuidancePage({ kind, ...known }: Known & { kind: Kind }) {
  const words = useContent()
  const guidance = guidanceOn(kind, useWritten())
  return (
    <CyberPage title={guidance.title}>
      <PageHeading title={guidance.title} lead={guidance.when} actions={<PrintButton />} />
      <DangerLine channels={known.channels} />
      <section class="minors" aria-labelledby="minor">
        <h2 id="minor">{words.parts.minor}</h2>
        <Steps part="minor" lines={guidance.minor} />
      </section>
      <p class="plain-word">{words.shame}</p>
      <Section title={words.parts.now} id="now">
        <Steps part="now" lines={guidance.now} />
      </Section>
      <Section title={words.parts.avoid} id="avoid">
        <Steps part="avoid" lines={guidance.avoid} />
      </Section>
      <Section title={words.parts.after} id="after">
        <Steps part="after" lines={guidance.after} />
      </Section>
      <Section title={words.turnTo} id="channels">
        <p class="quiet">{words.turnToLead}</p>
        <Channels ids={channelsOfKind[kind]} {...known} />
      </Section>
      <p class="cluster">
        <ButtonLink path="/cyber/checklist">{words.tools.checklist}</ButtonLink>
        <ButtonLink path="/cyber/guide">{words.tools.guide}</ButtonLink>
        <ButtonLink path="/cyber#kinds">{words.tools.other}</ButtonLink>
      </p>
      <Privacy />
    </CyberPage>
  )
}

function Steps({ part, lines }: { part: Part; lines: readonly string[] }) {
  const List = part === 'now' || part === 'minor' ? 'ol' : 'ul'
  return (
    <List class={`advice advice-${part}`}>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </List>
  )
}
