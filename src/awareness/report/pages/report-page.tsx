import { Badge } from '../../../platform/ui/badge.tsx'
import { MoreLink, Submit } from '../../../platform/ui/button.tsx'
import { DeskPage } from '../../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../../platform/ui/empty-state.tsx'
import { Figures } from '../../../platform/ui/figures.tsx'
import { Form, FormActions } from '../../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../../platform/ui/heading.tsx'
import { Select } from '../../../platform/ui/select.tsx'
import { useHref, useView, useWords } from '../../../platform/ui/view.ts'
import { formatNumber } from '../../../platform/words/numbers.ts'
import { colonOf } from '../../../platform/words/punctuation.ts'
import { AwarenessTabs } from '../../pages/tabs.tsx'
import type { ReadReport } from '../read-report.ts'
import type { Report } from '../report.ts'
import { checkText, coveredText, growthLines, growthTitle } from '../sentences.ts'
import { reportWords } from '../words.ts'
import { ReportParts } from './report-parts.tsx'

export function ReportPage({ years, report }: ReadReport) {
  const words = useWords(reportWords)
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} over={report && words.of(report.schoolYear)} />
      <AwarenessTabs />
      <p class="no-print">
        <MoreLink path="/desk/awareness/reports">{words.released.desk.link}</MoreLink>
      </p>
      {years.length > 1 && (
        <Form path="/desk/awareness/report" method="get" values={{ year: report?.schoolYear ?? '' }}>
          <Select name="year" label={words.year} options={years.map((year) => ({ value: year, label: year }))} />
          <FormActions>
            <Submit weight="secondary">{words.show}</Submit>
          </FormActions>
        </Form>
      )}
      {!report ? (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      ) : report.totals.sessions === 0 ? (
        <EmptyState title={words.nothing} />
      ) : (
        <Whole report={report} />
      )}
    </DeskPage>
  )
}

function Whole({ report }: { report: Report }) {
  const words = useWords(reportWords)
  const { language } = useView()
  const { totals, notHeld } = report
  const number = (n: number) => formatNumber(language, n)
  const colon = colonOf(language)
  return (
    <>
      <div class="stack">
        <Figures
          label={words.totals}
          figures={[
            { n: totals.sessions, label: words.sessions, note: words.notHeldText(number(notHeld.postponed), number(notHeld.cancelled)) },
            { n: totals.schools, label: words.schools, note: words.reachedOf(number(totals.schools), number(totals.schoolsInAll)) },
            { n: totals.classes, label: words.classes, note: `${words.covered}${colon}${coveredText(language, totals)}` },
            {
              n: totals.pupils,
              label: words.pupils,
              note: `${words.girls}${colon}${number(totals.girls)} · ${words.boys}${colon}${number(totals.boys)}`,
            },
          ]}
        />
        <Files year={report.schoolYear} />
      </div>
      <Section title={growthTitle(language, report)}>
        <ul>
          {growthLines(language, report).map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </Section>
      <ReportParts report={report} />
      <Section title={words.checks}>
        <ul class="stack">
          {report.checks.map((check) => (
            <li class="cluster">
              <Badge tone={check.right ? 'done' : 'not'}>{check.right ? words.right : words.wrong}</Badge>
              <span>{checkText(language, check)}</span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}

function Files({ year }: { year: string }) {
  const words = useWords(reportWords)
  const href = useHref()
  return (
    <p class="cluster no-print">
      {(['pdf', 'csv', 'json'] as const).map((kind) => (
        <a href={href(`/desk/awareness/report.${kind}?year=${year}`)}>{words[kind]}</a>
      ))}
    </p>
  )
}
