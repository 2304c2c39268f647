import { plural } from '../../platform/words/plural.ts'
import type { KeptWords } from './words.ar.ts'

export const fr: KeptWords = {
  title: 'Promis et tenu',
  lead: 'Ce qui était promis à chaque lieu, ce que le plan approuvé en a pris, et ce qui a été tenu selon les équipes.',
  leadOfHeads: 'Ce que vos équipes avaient à faire et ce qu’elles ont tenu, selon elles.',
  cli: { summary: 'Promis et tenu à chaque lieu, en un mois.', wrongMonth: 'Écrivez le mois comme 2026-03.' },
  month: 'Mois',
  before: 'Mois précédent',
  after: 'Mois suivant',
  all: 'Tous les lieux',
  allWeeks: 'Toutes les semaines',
  byPlace: 'Par lieu',
  byWeek: 'Par semaine',
  place: 'Lieu',
  week: 'Semaine du',
  promised: 'Promis',
  planned: 'Planifié',
  kept: 'Tenu',
  lasting: 'De 10 à 16 minutes',
  close: 'Écarts de 2 h au plus',
  longest: 'Plus longue absence',
  mostMissing: 'Les lieux auxquels il manque le plus ; le total porte sur tous.',
  everyPlace: (n) => plural('fr', n, places),
  minutes: (n) => plural('fr', n, minutes),
  hours: (n) => plural('fr', n, hours),
  days: (n) => plural('fr', n, days),
  files: 'Tous les lieux, semaine par semaine, pour l’analyse :',
  visitsIn: (visits, minutes) => `${plural('fr', visits, counts)}, ${minutes}\u00A0min`,
  ofAll: (n, of) => `${n} sur ${of}`,
  percent: (percent) => `${percent}\u00a0%`,
  none: 'Aucune présence ce mois',
  noneHint: 'Il n’y avait ni besoin ni visite.',
  howTitle: 'Comment on compte',
  how: [
    'Promis : le nombre de visites du besoin au moment où le premier plan de la semaine a été approuvé, même si le plan n’a pas pu toutes les placer. Une semaine où le besoin commence ou finit ne compte pas.',
    'Tenu : une visite dont l’équipe a dit l’arrivée. Sa durée compte quand le départ est dit ; ce qui n’est pas dit ne compte pas.',
    'Écart : le temps entre deux visites d’un lieu le même jour. Après six mois il ne reste que la somme de chaque semaine, sans durées ni écarts.',
    'Chaque semaine compte dans le mois de son jeudi. Pas de pourcentage en dessous de trente.',
    'Plus longue absence : le temps le plus long entre deux visites du lieu qui se suivent, nuits et jours de repos compris.',
  ],
  figures: 'Ce qui est publié des demandes',
  figuresText: 'Chaque mois est compté trois jours après sa fin ; rien n’en est publié sans deux signatures.',
  demand: 'Demande',
  counted: 'Compté',
  state: 'État',
  states: { waiting: 'attend les signatures', released: 'publié', withheld: 'retenu', replaced: 'remplacé' },
  heldBack: {
    no_whole_week: 'Non publié : aucune semaine entière',
    few_places: 'Non publié : trop peu de lieux dans le quartier, le nombre désignerait le lieu',
    school: 'Non publié : une école ou ses abords',
  },
  because: (reason) => `Raison : ${reason}`,
}

const counts = { one: '# visite', other: '# visites' }
const places = { one: 'Tous les lieux', other: 'Tous les lieux (#)' }
const minutes = { one: '# minute', other: '# minutes' }
const hours = { one: '# heure', other: '# heures' }
const days = { one: '# jour', other: '# jours' }
