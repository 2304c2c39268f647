import type { CalendarWords } from './words.ar.ts'

export const fr: CalendarWords = {
  permissions: {
    read: 'Les jours chômés se lisent dans les services de ce commandement.',
    'declare-days-off': 'La cellule de communication et l’administrateur déclarent les jours chômés.',
    'withdraw-day-off': 'La cellule de communication et l’administrateur retirent un jour chômé.',
  },
  notices: {
    'declare-days-off': 'C’est noté : les délais donnés à partir de maintenant ne comptent pas ces jours.',
    'withdraw-day-off': 'Ce jour compte de nouveau dans les délais donnés à partir de maintenant.',
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
}
