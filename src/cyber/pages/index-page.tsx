import { Card, CardGrid } from '../../platform/ui/card.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { RecordList } from '../../platform/ui/record-list.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import { guidanceOn } from '../guidance.ts'
import { guidancePath, kinds } from '../kind.ts'
import { cyberWords } from '../words.ts'
import { Channels, DangerLine, type Known } from './channels.tsx'
import { CyberPage, useContent, useWritten } from './cyber-page.tsx'
import { Privacy } from './privacy.tsx'

/** Where everything about safety online begins: minors first, then what happened. */
export function IndexPage(known: Known) {
  const { menu, page } = useWords(cyberWords)
  const { lead, shame, tools } = useContent()
  const { language } = useView()
  const written = useWritten()
  const href = useHref()
  return (
    <CyberPage title={menu} top>
      <PageHeading title={<span lang={language}>{menu}</span>} lead={lead} />
      <DangerLine channels={known.channels} />
      <Minors {...known} />
      <p class="plain-word">{shame}</p>
      <CardGrid>
        <Card title={tools.guide} path="/cyber/guide" level={2}>
          <p>{tools.guideText}</p>
        </Card>
        <Card title={tools.checklist} path="/cyber/checklist" level={2}>
          <p>{tools.checklistText}</p>
        </Card>
      </CardGrid>
      <Section title={tools.all} id="kinds">
        <RecordList
          entries={kinds.map((kind) => {
            const { title, when } = guidanceOn(kind, written)
            return { path: guidancePath(kind), title, summary: when }
          })}
        />
      </Section>
      <Privacy />
      <p class="quiet">
        <a href={href('/cyber.json')}>{page.data}</a>
      </p>
    </CyberPage>
  )
}

function Minors(known: Known) {
  const { minors } = useContent()
  return (
    <section class="minors" aria-labelledby="minors">
      <h2 id="minors">{minors.title}</h2>
      <p>{minors.text}</p>
      <ol>
        {minors.steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <Channels ids={['children']} {...known} />
    </section>
  )
}
