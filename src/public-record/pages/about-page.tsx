import { MoreLink } from '../../platform/ui/button.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { PublicPage } from '../../platform/ui/public-page.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { aboutWords } from './about-words.ts'

/** What this is, how it works, and what it will never show. */
export function AboutPage() {
  const { about: words } = useWords(aboutWords)
  return (
    <PublicPage title={words.title} description={words.lead}>
      <PageHeading title={words.title} lead={words.lead} />
      <div class="prose">
        <Section title={words.loopTitle}>
          <ol>
            {words.loop.map((step) => (
              <li>{step}</li>
            ))}
          </ol>
        </Section>
        <Sentences title={words.signaturesTitle} sentences={words.signatures} />
        <Sentences title={words.lateTitle} sentences={words.late} />
        <Section title={words.neverTitle} id="never">
          <div class="stack">
            <ul>
              {words.never.map((what) => (
                <li>{what}</li>
              ))}
            </ul>
            <MoreLink path="/licence">{words.more}</MoreLink>
          </div>
        </Section>
      </div>
    </PublicPage>
  )
}

export function LicencePage() {
  const { licence: words } = useWords(aboutWords)
  return (
    <PublicPage title={words.title}>
      <PageHeading title={words.title} />
      <div class="prose">
        <Sentences title={words.codeTitle} sentences={[words.code]} />
        <Section title={words.dataTitle}>
          <div class="stack">
            <p>{words.data}</p>
            <MoreLink path="/demands.csv">{words.csv}</MoreLink>
            <MoreLink path="/demands.json">{words.json}</MoreLink>
            <MoreLink path="/districts.geojson">{words.geojson}</MoreLink>
            <MoreLink path="/awareness.json">{words.awareness}</MoreLink>
            <MoreLink path="/indicators.csv">{words.indicators}</MoreLink>
          </div>
        </Section>
        <Section title={words.noticesTitle}>
          <ul>
            {words.notices.map((notice) => (
              <li>{notice}</li>
            ))}
          </ul>
        </Section>
      </div>
    </PublicPage>
  )
}

function Sentences({ title, sentences }: { title: string; sentences: readonly string[] }) {
  return (
    <Section title={title}>
      <div class="stack">
        {sentences.map((sentence) => (
          <p>{sentence}</p>
        ))}
      </div>
    </Section>
  )
}
