import { Badge } from '../../../../platform/ui/badge.tsx'
import { Day } from '../../../../platform/ui/day.tsx'
import { PageHeading, Section } from '../../../../platform/ui/heading.tsx'
import { Callout } from '../../../../platform/ui/notice.tsx'
import { PublicPage } from '../../../../platform/ui/public-page.tsx'
import { UserText } from '../../../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../../../platform/ui/view.ts'
import { nameIn } from '../../../../platform/words/names.ts'
import type { PublicReport, ShownReport } from '../../../../public-record/awareness-reports.ts'
import { reportWords } from '../../words.ts'
import { pathOf } from '../address.ts'
import { figureSentences, hiddenSentences, shownCheck, shownGrowthLines, shownGrowthTitle } from '../sentences.ts'
import { CoverageChart, ShownTables } from './parts.tsx'
import { StateBadge, VersionList } from './version-list.tsx'

interface ReleasedReportPageProps {
  release: PublicReport
  /** All versions of its school year. */
  versions: readonly PublicReport[]
}

/** The report of a school year as it was released, or the trace of one that was withdrawn. */
export function ReleasedReportPage({ release, versions }: ReleasedReportPageProps) {
  const words = useWords(reportWords)
  const { language } = useView()
  const href = useHref()
  const title = words.of(release.schoolYear)
  const { released } = words
  const change = nameIn(language, release.change, release.changeFr)
  return (
    <PublicPage title={title} trail={[{ path: '/awareness', label: words.public.title }]}>
      <PageHeading over={words.title} title={title} badges={<StateBadge release={release} />} lead={released.lead} />
      <p class="quiet">
        {released.version(String(release.version))} · {released.releasedOn} <Day day={release.releasedOn} />
      </p>
      {release.replacedOn && (
        <Callout tone="warning">
          <p>
            {released.replacedText} <a href={href(`/awareness/${release.schoolYear}`)}>{released.lastVersion}</a>
          </p>
        </Callout>
      )}
      {release.withdrawnOn && (
        <Callout title={released.states.withdrawn}>
          <p>{released.withdrawnText}</p>
        </Callout>
      )}
      {change && (
        <Callout title={released.change}>
          <p>
            <UserText>{change}</UserText>
          </p>
        </Callout>
      )}
      {release.report && <Whole report={release.report} path={pathOf(release)} />}
      {versions.length > 1 && (
        <Section title={released.versions} id="versions">
          <VersionList reports={versions} />
        </Section>
      )}
    </PublicPage>
  )
}

function Whole({ report, path }: { report: ShownReport; path: string }) {
  const words = useWords(reportWords)
  const { language } = useView()
  const href = useHref()
  const { released } = words
  const hidden = hiddenSentences(language, report)
  return (
    <>
      <Section title={released.figures} id="figures">
        <div class="stack">
          <Lines lines={figureSentences(language, report)} />
          <p class="cluster no-print">
            {(['pdf', 'csv', 'json'] as const).map((kind) => (
              <a href={href(`${path}.${kind}`)}>{released[kind]}</a>
            ))}
          </p>
        </div>
      </Section>
      <Section title={shownGrowthTitle(language, report)} id="growth">
        <div class="stack">
          <Lines lines={shownGrowthLines(language, report)} />
          <p class="quiet">{released.growthNote}</p>
        </div>
      </Section>
      <CoverageChart report={report} />
      <ShownTables report={report} />
      <Section title={released.hidden} id="hidden">
        <div class="stack">
          <p>{released.hiddenWhy}</p>
          {hidden.length === 0 ? <p>{released.hiddenNone}</p> : <Lines lines={hidden} />}
        </div>
      </Section>
      <Section title={words.checks} id="checks">
        <ul class="stack">
          {report.checks.map((check) => (
            <li class="cluster">
              <Badge tone={check.right ? 'done' : 'not'}>{check.right ? words.right : words.wrong}</Badge>
              <span>{shownCheck(language, check)}</span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li>
          <UserText>{line}</UserText>
        </li>
      ))}
    </ul>
  )
}
