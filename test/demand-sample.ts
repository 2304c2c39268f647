import { answerDemand } from '../src/demands/answer-demand.ts'
import { contestAnswer } from '../src/demands/contest-answer.ts'
import { decideReopening } from '../src/demands/decide-reopening.ts'
import type { Demand } from '../src/demands/demand.ts'
import { qualifyDemand } from '../src/demands/qualify-demand.ts'
import { findMatter } from '../src/demands/queries/demand.ts'
import { registerDemand } from '../src/demands/register-demand.ts'
import { reportOutcome } from '../src/demands/report-outcome.ts'
import { addPartner } from '../src/partners/add-partner.ts'
import { addDays, dayOf } from '../src/platform/words/dates.ts'
import type { World } from './world.ts'

export interface SampleDemand {
  id: string
  ref: string
}

/** Brings demands of a test to where it needs them, through the real acts. */
export function sampleDemands(world: World) {
  const { ids } = world
  const as = world.context

  function register(more: Record<string, unknown> = {}): Promise<SampleDemand> {
    const asked = { channel: 'form', associationId: ids.association, original: 'نطلب حضورا أمنيا أمام حديقة النخيل مساء كل يوم' }
    return registerDemand(as('cell'), { ...asked, ...more })
  }

  const qualification = {
    publicText: 'حضور أمني أمام حديقة النخيل في المساء',
    categoryId: 'presence',
    pointId: ids.point,
    answerOfficeId: ids.officeHead,
  }

  async function qualified(more: Record<string, unknown> = {}): Promise<SampleDemand> {
    const demand = await register(more)
    await qualifyDemand(as('cell'), { demandId: demand.id, ...qualification })
    return demand
  }

  const promise = () => ({
    kind: 'commitment',
    text: 'جولتان راجلتان كل أسبوع بمحيط الحديقة',
    commitment: {
      officeId: ids.officeHead,
      kind: 'activity',
      dueOn: addDays(dayOf(world.clock.now()), 30),
      indicator: 'عدد الجولات المسجلة كل شهر',
    },
  })

  const explanation = { kind: 'explanation', text: 'توجد دورية في هذا المكان منذ الشهر الماضي' }

  async function answered(more: Record<string, unknown> = {}): Promise<SampleDemand> {
    const demand = await qualified(more)
    await answerDemand(as('head'), { demandId: demand.id, ...explanation })
    return demand
  }

  async function promised(more: Record<string, unknown> = {}): Promise<SampleDemand & { commitmentId: string }> {
    const demand = await qualified(more)
    await answerDemand(as('head'), { demandId: demand.id, ...promise() })
    return { ...demand, commitmentId: await commitmentOf(demand.id) }
  }

  async function reported(more: Record<string, unknown> = {}): Promise<SampleDemand & { commitmentId: string }> {
    const demand = await promised(more)
    await reportOutcome(as('head'), {
      commitmentId: demand.commitmentId,
      outcome: 'kept',
      evidence: 'ثماني جولات مسجلة في دفتر الهيئة خلال الشهر',
    })
    return demand
  }

  async function reopening(more: Record<string, unknown> = {}): Promise<SampleDemand> {
    const demand = await answered(more)
    await contestAnswer(as('association'), { demandId: demand.id, reason: 'لم نر أي دورية في هذا المكان منذ شهر' })
    return demand
  }

  async function contested(more: Record<string, unknown> = {}): Promise<SampleDemand> {
    const demand = await reopening(more)
    await decideReopening(as('cell'), { demandId: demand.id, decision: 'accepted', reason: 'تبين أن الدورية لم تنتظم' })
    return demand
  }

  /** At a partner of the register, which answers by its link. */
  async function referred(more: Record<string, unknown> = {}): Promise<SampleDemand & { partnerId: string }> {
    const demand = await qualified(more)
    const partnerId = await commune()
    await answerDemand(as('head'), { demandId: demand.id, kind: 'referral', text: 'الإنارة من اختصاص الجماعة', partnerId })
    return { ...demand, partnerId }
  }

  let partner: Promise<{ id: string }> | undefined
  async function commune(): Promise<string> {
    partner ??= addPartner(as('cell'), {
      competence: 'commune',
      nameAr: 'جماعة النخيل',
      nameFr: 'Commune des Palmiers',
      email: 'commune@example.org',
    })
    return (await partner).id
  }

  /** As it stands in the record now. */
  async function now(id: string): Promise<Demand> {
    const matter = await findMatter(world.db, as('auditor').actor, { id })
    return matter!.demand
  }

  async function commitmentOf(id: string): Promise<string> {
    const demand = await now(id)
    if (!('commitment' in demand) || !demand.commitment) throw new Error('This demand has no commitment')
    return demand.commitment.id
  }

  const stages = { register, qualified, answered, promised, reported, reopening, contested, referred }
  return { ...stages, commune, now, commitmentOf, qualification, promise, explanation }
}
