import type { AppWords } from './words.ar.ts'

export const fr: AppWords = {
  menu: {
    home: 'Accueil',
    demands: 'Demandes',
    commitments: 'Engagements',
    meetings: 'Rencontres',
    places: 'Territoire',
    about: 'À propos',
    desk: 'Espace de travail',
    mail: 'Courrier sortant',
    ledger: 'Registre des actes',
  },
  footer: { licence: 'Licence et données', openData: 'Données ouvertes', privacy: 'Ce qui n’est jamais publié' },
  mail: {
    title: 'Courrier sortant',
    lead: 'Dans la démonstration rien n’est envoyé : les messages restent ici, tels qu’ils arriveraient.',
    empty: 'Aucun message pour l’instant',
    emptyHint: 'Un message est écrit quand une réponse est donnée, un résultat annoncé ou contesté.',
    to: 'À',
    html: 'Ouvrir le message tel que le montre une messagerie',
    head: 'En-têtes et pièces jointes',
    attached: 'Pièce jointe',
  },
  ledger: {
    title: 'Registre des actes',
    lead: 'Chaque acte : qui l’a fait, au nom de quel bureau et quand. Aucune ligne ne change ni ne disparaît.',
    empty: 'Aucun acte pour l’instant',
    emptyHint: 'Chaque acte est inscrit ici au moment où il a lieu.',
    when: 'Quand',
    act: 'Acte',
    subject: 'Objet',
    by: 'Au nom de',
    forAuditors: 'Le registre est réservé à l’auditeur et à l’administrateur.',
  },
  noCommand: {
    title: 'Aucun commandement n’est ouvert',
    lead: 'La base est vide. Ouvrez le premier commandement et le compte de son administrateur par cette commande, puis rechargez la page :',
  },
  invalidValue: 'Valeur non valable : corrigez-la et renvoyez',
  invalidForm: 'Vérifiez les champs signalés',
}
