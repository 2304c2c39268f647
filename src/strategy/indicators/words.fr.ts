import { plural } from '../../platform/words/plural.ts'
import type { IndicatorWords } from './words.ar.ts'

const quarters: Record<string, string> = { Q1: '1er trimestre', Q2: '2e trimestre', Q3: '3e trimestre', Q4: '4e trimestre' }

const ofSurvey = {
  formula: 'Ceux qui ont choisi 4 ou 5 sur 5, divisés par tous ceux qui ont donné un avis.',
  caveat:
    'Tous ceux qui ont demandé ne répondent pas. Rien n’est calculé si un des nombres de la question est inférieur à 10, et aucun pourcentage sous 30 avis. Ni arrondissement ni liste : personne ne sait qui a répondu.',
}

const counted =
  (one: string, many = `${one}s`) =>
  (n: number) =>
    plural('fr', n, { one: `# ${one}`, other: `# ${many}` })

export const fr: IndicatorWords = {
  permissions: {
    read: 'Cette page est pour ceux qui travaillent dans ce commandement. Les chiffres publics sont à la page des indicateurs.',
    'freeze-period': 'Les chiffres sont figés d’eux-mêmes après la fin de la période.',
    'publish-figures': 'Les chiffres sont publiés d’eux-mêmes chaque jour.',
  },
  notices: { 'freeze-period': 'Les chiffres de la période sont figés.', 'publish-figures': 'Les chiffres sont publiés.' },
  refusals: {
    invalid: 'Choisissez un trimestre ou une année.',
    periodUnknown: 'Écrivez la période ainsi : 2026-Q3 pour un trimestre, 2026 pour une année.',
    periodOpen: 'Une période n’est figée que trente jours après sa fin.',
    indicatorUnknown: 'Aucun indicateur ne porte ce nom. Ouvrez la liste des indicateurs.',
  },
  menu: 'Indicateurs',
  title: 'Indicateurs de proximité',
  lead: 'Ce que deviennent demandes, engagements et rencontres, trimestre après trimestre, calculé à partir du registre même. Une baisse est dite comme une hausse.',
  deskLead: 'Ce que dit le registre aujourd’hui, et ce qui a été figé à la fin de chaque période.',
  asOf: (day) => `État du registre au ${day}.`,
  period: (name) => (name.length > 4 ? `${quarters[name.slice(5)]} ${name.slice(0, 4)}` : `année ${name}`),
  short: (name) => (name.length > 4 ? `T${name.slice(6)} ${name.slice(2, 4)}` : name),
  periodHeader: 'Période',
  indicatorHeader: 'Indicateur',
  valueHeader: 'Chiffre',
  betweenHeader: 'Entre',
  liveHeader: 'Registre aujourd’hui',
  districtHeader: 'Arrondissement',
  stateHeader: 'État',
  countHeader: 'Nombre',
  kindHeader: 'Type d’association',
  none: 'Pas encore de chiffres',
  noneText: 'Les chiffres apparaissent avec la première demande ou la première rencontre.',
  noValue: 'rien à compter',
  few: 'trop peu pour être écrit',
  nearlyAll: (n) => `presque toutes (toutes sauf moins de 5) sur ${n}`,
  nearlyNone: (n) => `moins de 5 sur ${n}`,
  ofAll: (k, n) => `${k} sur ${n}`,
  between: (low, high) => `de ${low} à ${high}`,
  frozen: 'figé',
  running: 'peut changer',
  frozenOn: (day) => `Figé le ${day} ; ne change plus.`,
  version: (n) => `définition n° ${n}`,
  units: {
    percent: 'pourcentage',
    days: 'jours',
    meetings: 'rencontres',
    organisations: 'associations',
    schools: 'établissements',
    classes: 'classes',
    sessions: 'séances',
  },
  counted: {
    days: counted('jour'),
    meetings: counted('rencontre'),
    organisations: counted('association'),
    schools: counted('établissement'),
    classes: counted('classe'),
    sessions: counted('séance'),
  },
  better: { more: 'plus haut est mieux', less: 'plus bas est mieux' },
  unitTerm: 'Unité',
  formulaTerm: 'Calcul',
  caveatTerm: 'Attention',
  sinceTerm: 'Depuis',
  versionTerm: 'Définition',
  doubtTerm: 'Incertitude',
  doubt: {
    percent:
      'Intervalle à 95 % de la proportion (Wilson). Sous 10, aucun pourcentage n’est écrit ; sous 30 pour les avis, car ceux qui répondent valent pour d’autres.',
    days: 'Intervalle à 95 % de la médiane (statistiques d’ordre).',
    count: 'Un compte complet, tel qu’au registre.',
  },
  explain: 'Ce que ce chiffre veut dire',
  chart: (name, from, to, first, last) => `${name} : ${first} au ${from}, ${last} au ${to}.`,
  noChart: 'Rien n’est dessiné avant qu’il y ait deux trimestres.',
  districts: 'Par arrondissement',
  noDistrict: 'sans arrondissement',
  kinds: 'Par type d’association et par district',
  sumHeader: 'Total',
  leftOut: 'Aucun nombre de 1 à 4 n’est écrit, ni un nombre qui le révélerait : il est ajouté aux autres.',
  byKind: 'Par type d’association',
  restOf: 'Les autres, ensemble',
  allOf: 'Toutes ensemble',
  kind: {
    neighbourhood: 'quartier',
    rights: 'droits humains',
    parents: 'parents d’élèves',
    traders: 'commerçants',
    youth: 'jeunes',
    women: 'femmes',
    disability: 'handicap',
    environment: 'environnement',
    media: 'médias',
    sport: 'sport',
    other: 'autre',
  },
  quartersTitle: 'Trimestre après trimestre',
  list: 'La liste derrière le chiffre',
  listLead: 'Tout ce qui compte dans ce chiffre, selon le registre d’aujourd’hui, ni plus ni moins.',
  listed: (n) => `Dans cette liste : ${n}.`,
  listPages: { newer: 'Début de la liste', older: 'Suivants' },
  asHeader: 'Compté comme',
  doneHeader: 'Dont',
  thing: { demand: 'Demande', meeting: 'Rencontre', session: 'Séance', wish: 'Lieu', association: 'Association', school: 'Établissement' },
  counts: {
    'answer:in_time': 'répondue dans le délai',
    'answer:late': 'répondue après le délai',
    'answer:none': 'sans réponse',
    answer_days: 'répondue après',
    reopened: 'rouverte',
    'promise:kept': 'tenu dans le délai',
    'promise:missed': 'non tenu dans le délai',
    'promise:running': 'résultat non déclaré',
    carried: 'en attente depuis',
    open: 'en attente depuis',
    held: 'tenue',
    'minutes:in_time': 'procès-verbal publié dans le délai',
    'minutes:late': 'procès-verbal publié après le délai',
    'minutes:none': 'procès-verbal non publié',
    heard: 'entendue',
    session: 'séance tenue',
    school: 'touché',
    classes: 'classes venues',
    'presence:promised': 'visites promises',
    'presence:kept': 'visites faites',
    survey: 'opinions',
  },
  json: 'en JSON',
  csv: 'en CSV',
  show: 'Afficher',
  explained: {
    'answered-in-time': {
      name: 'Demandes répondues à temps',
      sentence: 'Combien des demandes dont la réponse était due dans la période l’ont reçue à temps.',
      formula: 'Demandes répondues au plus tard le jour dû, divisées par toutes celles dont le jour est passé dans la période.',
      caveat:
        'La réponse peut être un engagement, une explication, un refus motivé ou une transmission. Après une prolongation motivée, c’est le nouveau jour qui compte.',
    },
    'days-to-answer': {
      name: 'Délai de réponse',
      sentence: 'Combien de jours on attend la première réponse, au milieu.',
      formula: 'La médiane : la moitié des demandes répondues dans la période a attendu moins, l’autre moitié plus.',
      caveat:
        'Ne dit rien de ce qui attend encore : à lire avec l’âge des demandes en attente. Tous les jours comptent, pas seulement les jours ouvrables.',
    },
    'commitments-kept': {
      name: 'Engagements tenus à temps',
      sentence: 'Combien des engagements échus dans la période ont été tenus au jour dit.',
      formula:
        'Engagements déclarés tenus avec preuve au plus tard le jour dû, et non contredits par les demandeurs, divisés par tous les engagements échus.',
      caveat: 'Un engagement remplacé, annulé ou tenu en partie ne compte pas comme tenu, même s’il y a une raison.',
    },
    'carry-over-age': {
      name: 'Âge des demandes en attente',
      sentence: 'Depuis combien de jours attendaient les demandes sans réponse à la fin de la période, au milieu.',
      formula: 'La médiane des jours entre l’arrivée de chaque demande sans réponse et le dernier jour de la période.',
      caveat: 'L’âge baisse quand on répond aux anciennes demandes, mais aussi quand il en arrive beaucoup de nouvelles.',
    },
    reopened: {
      name: 'Demandes rouvertes',
      sentence: 'Combien des demandes répondues pour la première fois dans la période ont été reprises depuis.',
      formula: 'Demandes dont la réouverture a été acceptée, divisées par celles qui ont reçu leur première réponse dans la période.',
      caveat: 'Peu de réouvertures peut vouloir dire de bonnes réponses, ou un droit mal connu.',
    },
    'meetings-held': {
      name: 'Rencontres tenues',
      sentence: 'Combien de rencontres ont été tenues avec les associations.',
      formula: 'Nombre de rencontres tenues dans la période.',
      caveat:
        'Le nombre ne dit rien de ce qui a suivi. Une rencontre est d’un arrondissement si sa série n’invite que ses associations, ou si toutes les présentes en venaient ; sinon elle est de toute la ville.',
    },
    'minutes-in-time': {
      name: 'Comptes rendus publiés à temps',
      sentence: 'Combien de rencontres tenues ont eu leur compte rendu publié à temps.',
      formula:
        'Rencontres dont le compte rendu a été publié dans le délai en jours ouvrables, divisées par celles dont le délai est passé.',
      caveat:
        'Quinze jours ouvrables, sauf si le commandement en fixe d’autres. Si le délai change, ce qui n’est pas figé est recalculé. Pas de détail par arrondissement : une seule cellule rédige tous les procès-verbaux.',
    },
    'organisations-heard': {
      name: 'Associations entendues',
      sentence: 'Combien d’associations différentes sont venues à une rencontre ou ont demandé quelque chose.',
      formula:
        'Associations différentes présentes ou représentées à une rencontre, ou au nom desquelles une demande est inscrite ; chacune une fois.',
      caveat:
        'Les personnes qui demandent pour elles-mêmes ne sont pas comptées. Une association est d’un arrondissement si c’est le territoire qu’elle a déclaré.',
    },
    'sessions-held': {
      name: 'Séances de sensibilisation',
      sentence: 'Combien de séances ont été tenues dans les écoles.',
      formula: 'Nombre de séances tenues dans la période.',
      caveat:
        'Suit l’année scolaire : peu de séances chaque été. Un trimestre ne paraît qu’une fois ses étapes closes, et si aucun nombre inférieur à 5 d’une étape ne s’en déduit.',
    },
    'schools-reached': {
      name: 'Établissements touchés',
      sentence: 'Dans combien d’établissements différents une séance a été tenue.',
      formula: 'Établissements différents, chacun une fois même après plusieurs séances.',
      caveat:
        'La somme des trimestres dépasse le chiffre de l’année : un établissement compte dans chaque trimestre. Un trimestre ne paraît qu’une fois ses étapes closes, et si aucun nombre inférieur à 5 d’une étape ne s’en déduit.',
    },
    'classes-reached': {
      name: 'Classes touchées',
      sentence: 'Combien de classes ont assisté aux séances.',
      formula: 'Somme des classes présentes, notées après chaque séance.',
      caveat:
        'Une classe venue deux fois compte deux fois. Un trimestre ne paraît qu’une fois ses étapes closes, et si aucun nombre inférieur à 5 d’une étape ne s’en déduit.',
    },
    'presence-kept': {
      name: 'Présence promise et tenue',
      sentence: 'Combien des visites de présence promises, semaine par semaine, ont été faites.',
      formula:
        'Visites faites, dans la limite de ce qui était promis à chaque lieu et semaine, divisées par les visites promises. Une semaine est du trimestre de son jeudi.',
      caveat:
        'Le surplus d’un lieu ne compense pas le manque d’un autre. Publié seulement après la période, sans lieu ni heure. Les visites se ressemblent : l’incertitude est plus grande qu’écrit. Une visite est de l’arrondissement de son lieu.',
    },
    'survey-heard': {
      name: 'Disent avoir été écoutés',
      sentence: 'Combien, parmi ceux qui ont répondu après la clôture, disent avoir été écoutés.',
      ...ofSurvey,
    },
    'survey-answered': {
      name: 'Disent la réponse claire',
      sentence: 'Combien, parmi ceux qui ont répondu après la clôture, disent que la réponse était claire.',
      ...ofSurvey,
    },
    'survey-worth': {
      name: 'Disent que cela valait l’effort',
      sentence: 'Combien, parmi ceux qui ont répondu après la clôture, disent que cela valait leur effort.',
      ...ofSurvey,
    },
  },
  cli: { summary: 'Les indicateurs, tels que les dit le registre ou tels que figés' },
}
