/** A verb as "past imperfect participle", each without endings; a part that is not used is a dash: طالب يطالب مطالب. */
export type VerbForms = { past: string[]; imperfect: string[]; participles: string[] }

export function conjugate(verb: string): VerbForms {
  const [past = '-', imperfect = '-', participle = '-'] = verb.split(' ')
  return {
    past: past === '-' ? [] : pastForms(past),
    imperfect: imperfect === '-' ? [] : imperfectForms(imperfect),
    participles: participle === '-' ? [] : participleForms(participle),
  }
}

/** Third persons, "we" and "you": طالب طالبت طالبا طالبتا طالبوا طالبن طالبنا; a weak last letter falls before the endings. */
function pastForms(past: string): string[] {
  if (/[اى]$/.test(past)) {
    const stem = past.slice(0, -1)
    const weak = past.endsWith('ا') ? 'و' : 'ي'
    return [past, `${stem}ت`, `${stem}تا`, `${stem}وا`, `${stem}${weak}ا`, `${stem}${weak}نا`, `${stem}${weak}تم`]
  }
  const hollow = /ا[^اء]$/.test(past) && past.length > 2 && past.length < 6 && /^[أا]|^.ا.$/.test(past)
  const short = hollow ? `${past.slice(0, -2)}${past.at(-1)}` : past
  const plural = past.endsWith('اء') ? [`${past.slice(0, -1)}ؤوا`, `${past}وا`] : [`${past}وا`]
  return [past, `${past}ت`, `${past}ا`, `${past}تا`, ...plural, `${past}ن`, `${short}نا`, `${short}تم`]
}

/** يطالب تطالب نطالب أطالب يطالبون تطالبون يطالبوا يطالبن يطالبان. */
function imperfectForms(imperfect: string): string[] {
  const stem = imperfect.slice(1)
  const short = /[ويى]$/.test(stem) ? stem.slice(0, -1) : stem
  const persons = ['ي', 'ت', 'ن', 'أ'].map((person) => `${person}${stem}`)
  return [...persons, `ي${short}ون`, `ت${short}ون`, `ي${short}وا`, `ي${stem}ن`, `ي${stem}ان`, `ت${stem}ان`]
}

/** Only with an ending: مطالب alone is also "demands". */
function participleForms(participle: string): string[] {
  const short = participle.endsWith('ي') ? participle.slice(0, -1) : participle
  return [`${participle}ا`, `${participle}ة`, `${short}ين`, `${short}ون`, `${participle}ات`, `${participle}تين`]
}
