import { compile } from '../optimiser/compile.ts'
import { explain } from '../optimiser/explain/explain.ts'
import type { Instance } from '../optimiser/instance.ts'
import type { Plan, Unserved } from '../optimiser/plan.ts'
import { resume } from '../optimiser/resume.ts'

/** Nobody else is answered meanwhile. */
const milliseconds = 600

/** Why wishes get fewer visits than they want, of a plan that was changed by hand. */
export function unservedOf(instance: Instance, plan: Plan): Unserved[] {
  const problem = compile(instance)
  const now = () => performance.now()
  return explain(instance, problem, resume(instance, problem, plan).routes, { seed: plan.seed, now, until: now() + milliseconds })
}
