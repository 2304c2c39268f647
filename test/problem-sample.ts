import { analyseProblem } from '../src/problems/analyse-problem.ts'
import { assessProblem } from '../src/problems/assess-problem.ts'
import { endResponse } from '../src/problems/end-response.ts'
import { keepCounts } from '../src/problems/keep-counts.ts'
import { openProblem } from '../src/problems/open-problem.ts'
import type { Decision } from '../src/problems/problem.ts'
import { publishProblem } from '../src/problems/publish-problem.ts'
import { scanProblem } from '../src/problems/scan-problem.ts'
import { startResponse } from '../src/problems/start-response.ts'
import { weighOption } from '../src/problems/weigh-option.ts'
import type { World } from './world.ts'

/** A year of months with something that happens less often from March on, and a place alike where it goes on. */
export const counts = Array.from({ length: 10 }, (_, nth) => {
  const month = nth < 5 ? `2025-${String(nth + 8).padStart(2, '0')}` : `2026-${String(nth - 4).padStart(2, '0')}`
  return `${month} ; ${nth < 7 ? 20 + (nth % 3) : 6 + (nth % 2)} ; ${21 - (nth % 3)}`
}).join('\n')

/** Brings problems of a test to where it needs them, through the real acts. Owned by the head. */
export function sampleProblems(world: World) {
  const { ids } = world
  const as = world.context
  const form = () => ({
    title: 'تجمعات مزعجة أمام حديقة النخيل',
    note: 'تكررت المطالب في الشهور الأخيرة',
    categoryId: 'presence',
    districtId: ids.district,
    pointId: ids.point,
    ownerOfficeId: ids.officeHead,
    period: 'month',
  })
  const forms = {
    scanning: { harm: 'سكان الجوار ومرتادو الحديقة مساء', goal: 'حديقة هادئة يرتادها الجميع' },
    analysis: {
      hypothesis: 'تكثر التجمعات حيث تغيب الإنارة بعد الغروب',
      lookedAt: 'المطالب وأعداد سنة ومعاينتان مساء',
      currently: 'مرور متقطع دون توقف',
      confidence: 'middle',
    },
    option: { text: 'إصلاح الإنارة مع الجماعة', chosen: 'yes', because: 'السبب الأرجح وكلفته قليلة' },
    response: { indicator: 'عدد النداءات كل شهر', baseline: '21', target: '10', startedOn: '2026-03-01', objectiveDueOn: '2026-07-01' },
    end: { endedOn: '2026-05-31', doneNote: 'أُصلحت الإنارة، وبقي باب واحد دون حارس' },
    assessment: { judgement: 'العدد أقل في الحديقة، ولا أعداد للجوار', sideEffects: 'لا شيء' },
  }

  const opened = (more: Record<string, unknown> = {}) => openProblem(as('cell'), { ...form(), ...more })

  async function scanned() {
    const problem = await opened()
    return scanProblem(as('cell'), { problemId: problem.id, ...forms.scanning })
  }

  async function analysed() {
    const problem = await scanned()
    return analyseProblem(as('head'), { problemId: problem.id, ...forms.analysis })
  }

  async function running() {
    const problem = await analysed()
    await weighOption(as('head'), { problemId: problem.id, ...forms.option })
    return startResponse(as('head'), { problemId: problem.id, ...forms.response })
  }

  /** The clock stands on 2 June 2026 afterwards. */
  async function ended(kept = counts) {
    const problem = await running()
    world.clock.set('2026-06-02')
    await keepCounts(as('planner'), { problemId: problem.id, counts: kept })
    return endResponse(as('head'), { problemId: problem.id, ...forms.end })
  }

  async function assessed(decision: Decision = 'maintain', kept = counts) {
    const problem = await ended(kept)
    return assessProblem(as('planner'), { problemId: problem.id, ...forms.assessment, decision })
  }

  /** What the cell tells everyone, in words of its own. */
  const told = {
    title: 'تجمعات ليلية مزعجة بالحي',
    problem: 'تتكرر تجمعات مزعجة بالليل في هذا الحي ويشتكي منها السكان.',
    measures: 'أُصلحت الإنارة بتعاون مع الجماعة.',
    whyNot: 'نُظر في تغيير مواقيت الفتح، ولم يُؤخذ به لأنه يضر بمن يزورون الحي.',
    conclusion: 'العدد أقل مما كان، ولا أعداد للجوار.',
  }

  async function sent(decision: Decision = 'maintain', kept?: string) {
    const problem = await assessed(decision, kept)
    await publishProblem(as('cell'), { problemId: problem.id, ...told })
    return problem
  }

  return { told, sent, form, forms, opened, scanned, analysed, running, ended, assessed }
}
