import type { Kind, Presentation, PresentationKind, Topic } from '../annotation.ts'
import type { Prepared } from '../text/prepared.ts'
import type { Span } from '../text/span.ts'

const TOPICS: readonly (readonly [string, RegExp])[] = [
  [
    'school_security',
    /\b(?:aux abords|devant|pres|perimetre|alentours|securite|autour|sortie|entree)(?: (?:des?|du|la|le|les|l'))* ?(?:l'|d'|un |une )?(?:lycees?|colleges?|ecoles?|etablissements? scolaires?|eleves)|securite scolaire|milieu scolaire|securite des ecoles|heures de (?:sortie|rentree|entree)/g,
  ],
  [
    'cybercrime',
    /cybercriminalite|cyberharcelement|cyber|arnaques? en ligne|escroquerie en ligne|sextorsion|reseaux sociaux|numerique|sur internet/g,
  ],
  ['presence', /patrouilles?|presence (?:policiere|securitaire)|rondes|deploiement|couverture securitaire/g],
  ['drugs', /stupefiants|drogues?|psychotropes|cannabis|dealers?/g],
  ['theft', /\bvols?\b|cambriolages?|vol a l'arrache/g],
  ['violence', /violences?|agressions?|rixes?|armes blanches/g],
  ['traffic', /circulation|stationnement|embouteillages?|motos|deux-roues|motocyclettes|rodeos/g],
  ['road_safety', /securite routiere|passages? pietons?|dos d'ane|ralentisseurs?|signalisation|accidents|exces de vitesse/g],
  ['lighting', /eclairage|lampadaires?/g],
  ['cameras', /cameras?|videosurveillance/g],
  ['facilities', /(?:creation|ouverture|construction|inauguration) d[^.,]{0,20}(?:commissariat|arrondissement|poste|district)/g],
  ['human_resources', /effectifs?|ressources humaines/g],
  ['awareness', /sensibilisation|sensibiliser/g],
  ['noise', /nuisances sonores|tapage|\bbruit/g],
  ['public_space', /marchands? ambulants?|vendeurs? ambulants?|domaine public|occupation|chiens errants|trottoirs/g],
  ['public_order', /hooliganisme|petards|ordre public|supporters/g],
  [
    'cooperation',
    /approche (?:participative|communicationnelle)|comite de suivi|rencontres? (?:mensuelles?|trimestrielles?|periodiques?)|cellule (?:mixte|conjointe|de suivi)|numero (?:direct|vert)/g,
  ],
  ['general_security', /situation securitaire|lutte contre la criminalite|insecurite|sentiment de securite|mesures? de securite/g],
]
const SHOWN = /\b(?:presente|expose|passe en revue|evoque|presentation|expliqu|bilan|mis en avant|detaille)/
const PRESENTED: readonly (readonly [PresentationKind, RegExp])[] = [
  ['strategy', /strategie|plan d'action|feuille de route|grandes lignes/],
  ['mechanisms', /mecanismes|moyens (?:humains|materiels|logistiques|mis en)/],
  ['notable_cases', /affaires? (?:marquantes?|traitees?|importantes?)|demantelement/],
  ['school_plan', /plan[^.]{0,50}(?:etablissements scolaires|ecoles)|securisation (?:des|aux abords des) (?:etablissements|ecoles)/],
  ['awareness', /(?:campagnes?|seances?|actions?) de sensibilisation/],
  ['city_measures', /mesures[^.]{0,50}(?:ville|criminalite|securiser)/],
  ['results', /\bbilan|resultats|statistiques|chiffres/],
]

export function frenchTopics({ body, evidence }: Prepared, names: readonly Span[]): Topic[] {
  return TOPICS.flatMap(([code, expression]) => {
    for (const found of body.matchAll(expression)) {
      const [start, end] = [found.index, found.index + found[0].length]
      if (!names.some((name) => start < name.end && end > name.start)) return [{ code, evidence: evidence(start, end) }]
    }
    return []
  })
}

export function frenchPresentations({ body, evidence }: Prepared, kind: Kind): Presentation[] {
  return PRESENTED.flatMap(([what, expression]) => {
    for (const found of body.matchAll(new RegExp(expression, 'g'))) {
      const sentence = body.slice(Math.max(0, found.index - 160), found.index + 60)
      if (SHOWN.test(sentence) || (what === 'awareness' && kind === 'awareness_session'))
        return [{ kind: what, evidence: evidence(found.index, found.index + found[0].length) }]
    }
    return []
  })
}
