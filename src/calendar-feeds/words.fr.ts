import type { CalendarFeedsWords } from './words.ar.ts'

export const fr: CalendarFeedsWords = {
  permissions: { 'renew-feed': 'Le titulaire du bureau, ou l’association depuis son compte, renouvelle l’adresse.' },
  notices: { 'renew-feed': 'Nouvelle adresse ; l’ancienne ne vaut plus.' },
  refusals: {
    ownersOnly: 'L’agenda privé est pour les titulaires de bureaux et les associations qui ont un compte.',
    officeUnknown: 'Choisissez un bureau que vous tenez.',
    feedUnknown: 'Aucun agenda à cette adresse : elle a peut-être été renouvelée.',
  },
  title: 'Mon agenda au téléphone',
  lead: 'Une adresse privée à ajouter à l’agenda du téléphone : vos rencontres y paraissent et changent d’elles-mêmes. Qui connaît l’adresse lit l’agenda : ne l’envoyez à personne.',
  none: 'Pas encore d’adresse.',
  madeAt: 'Adresse valable depuis',
  make: 'Créer l’adresse',
  renew: 'Renouveler l’adresse',
  renewHint: 'L’ancienne adresse cesse aussitôt.',
  newTitle: 'L’adresse de votre agenda',
  newLead: 'Copiez-la maintenant : elle ne s’affiche qu’une fois, seule son empreinte est gardée.',
  address: 'Adresse',
  back: 'Retour',
}
