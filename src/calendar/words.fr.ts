import { plural } from '../platform/words/plural.ts'
import type { CalendarWords } from './words.ar.ts'

export const fr: CalendarWords = {
  permissions: {
    read: 'Les jours chômés se lisent dans les services de ce commandement.',
    'declare-days-off': 'La cellule de communication et l’administrateur déclarent les jours chômés.',
    'withdraw-day-off': 'La cellule de communication et l’administrateur retirent un jour chômé.',
    'declare-season': 'La cellule de communication et l’administrateur déclarent le ramadan.',
    'withdraw-season': 'La cellule de communication et l’administrateur retirent le ramadan.',
    'set-deadlines': 'La cellule de communication et l’administrateur fixent les délais.',
  },
  notices: {
    'declare-days-off': 'C’est noté : les délais donnés à partir de maintenant ne comptent pas ces jours.',
    'withdraw-day-off': 'Ce jour compte de nouveau dans les délais donnés à partir de maintenant.',
    'declare-season': 'Le ramadan est noté.',
    'withdraw-season': 'La déclaration du ramadan est retirée.',
    'set-deadlines': 'Les délais sont enregistrés : ils valent pour ce qui est donné à partir de maintenant.',
  },
  refusals: {
    dayMissing: 'Choisissez le premier jour.',
    dayInvalid: 'Ce n’est pas une date : écrivez-la comme 2026-03-20.',
    endsBefore: 'Le dernier jour est avant le premier : corrigez l’un des deux.',
    tooLong: 'Dix jours au plus à la fois : déclarez-les en plusieurs fois.',
    nameMissing: 'Écrivez le nom du jour chômé.',
    nameTooLong: 'Raccourcissez le nom : 120 caractères au plus.',
    dayKnown: 'Ces jours sont déjà déclarés.',
    dayUnknown: 'Aucun jour chômé n’est déclaré à cette date.',
    invalid: 'Vérifiez les champs signalés.',
    seasonMissing: 'Choisissez la période.',
    noMonth: 'Le ramadan compte 29 ou 30 jours : corrigez l’une des dates.',
    seasonKnown: 'Le ramadan est déjà déclaré à ces dates : retirez-le pour le corriger.',
    seasonUnknown: 'Rien n’est déclaré à partir de ce jour.',
    amountInvalid: 'Écrivez un nombre entier supérieur à zéro, en chiffres.',
    amountTooLong: 'Ce délai est trop long : raccourcissez-le.',
    nothingChanged: 'Aucun délai n’a changé : rien à enregistrer.',
  },
  page: {
    title: 'Jours chômés',
    lead: 'Les délais se comptent en jours ouvrés, sans ces jours. Les délais déjà donnés restent tels qu’annoncés.',
    declared: 'Déclarés par le commandement',
    none: 'Aucun jour déclaré cette année',
    noneHint: 'Déclarez les fêtes religieuses quand la lune est vue, et les congés exceptionnels quand ils sont décidés.',
    declare: 'Déclarer des jours chômés',
    from: 'Du',
    to: 'Au',
    toHint: 'Laissez vide pour un seul jour.',
    nameAr: 'Nom en arabe',
    nameFr: 'Nom en français',
    save: 'Déclarer',
    national: 'Fêtes nationales, chaque année',
    day: 'Jour',
    name: 'Fête',
    withdraw: 'Retirer',
    withdrawHeader: 'Corriger',
  },
  seasons: {
    title: 'Le ramadan',
    lead: 'Des jours ouvrés à un autre horaire : ils comptent dans les délais, et pour l’heure des rencontres et de la présence près des écoles. À déclarer quand la lune est vue.',
    declare: 'Déclarer le ramadan',
    firstDay: 'Premier jour',
    lastDay: 'Dernier jour',
    hint: '29 ou 30 jours. Si la lune tarde, retirez et déclarez de nouveau.',
  },
  deadlines: {
    title: 'Délais',
    lead: 'Le temps que prend chaque chose due. Les délais déjà donnés restent tels qu’annoncés.',
    demands: 'Demandes et engagements',
    meetings: 'Rencontres et séances de sensibilisation',
    what: 'Ce qui est dû',
    amount: 'Délai',
    save: 'Enregistrer les délais',
    kinds: {
      acknowledge: 'Accuser réception',
      qualify: 'Qualifier la demande',
      answer: 'Répondre à la demande',
      extension: 'Prolonger le délai de réponse, une fois, avec motif public',
      partner_answer: 'Réponse du partenaire saisi',
      update: 'Nouvelles d’un engagement en cours',
      word: 'Avis de ceux qui ont demandé',
      reopening: 'Répondre à une demande de réouverture',
      meeting_request: 'Répondre à une association qui demande une rencontre',
      session_slots: 'Créneaux pour un établissement qui demande une séance',
      school_hours: 'La décision sur les horaires qu’un établissement propose',
      announce: 'Annoncer la rencontre',
      agenda: 'Ordre du jour',
      minutes_draft: 'Projet de procès-verbal',
      correction: 'Corrections des associations',
      publish: 'Publier le procès-verbal',
    },
    units: {
      hours: 'En heures, à partir de la réception.',
      days: 'En jours.',
      working_days: 'En jours ouvrés.',
      working_days_before: 'En jours ouvrés avant la rencontre.',
    },
    amounts: {
      hours: (n: number) => plural('fr', n, hours),
      days: (n: number) => plural('fr', n, days),
      working_days: (n: number) => plural('fr', n, workingDays),
      working_days_before: (n: number) => plural('fr', n, workingDaysBefore),
    },
  },
}

const hours = { one: '# heure', other: '# heures' }

const days = { one: '# jour', other: '# jours' }

const workingDays = { one: '# jour ouvré', other: '# jours ouvrés' }

const workingDaysBefore = { one: '# jour ouvré avant', other: '# jours ouvrés avant' }
