import { plural } from './plural.ts'
import type { PlatformWords } from './words.ar.ts'

export const fr: PlatformWords = {
  name: 'Qurb',
  tagline: 'Ce qui a été demandé, promis et fait',
  demonstration: 'Démonstration : toutes les données sont inventées',

  frame: {
    skip: 'Aller au contenu',
    menu: 'Menu',
    mainMenu: 'Menu principal',
    deskMenu: 'Menu de l’espace de travail',
    breadcrumb: 'Fil d’Ariane',
    languages: 'Langue de la page',
    home: 'Accueil',
    tabs: 'Rubriques de la page',
    inTheNameOf: 'Au nom de',
    signOut: 'Se déconnecter',
    footerMenu: 'Liens de bas de page',
    about:
      'Le registre public de ce qui est demandé aux rencontres de police de proximité, de ce qui y est répondu et de ce qui en est fait.',
    licence: 'Logiciel libre sous licence AGPL-3.0 : chacun peut en examiner le code.',
    print: 'Imprimer la page',
    close: 'Fermer',
    dismiss: 'Masquer la notification',
    moreRecent: 'Plus récents',
    older: 'Plus anciens',
    pages: 'Parcourir la liste',
    openRecords: (n) => plural('fr', n, { one: '# élément en attente', other: '# éléments en attente' }),
  },

  forms: {
    required: 'obligatoire',
    optional: 'facultatif',
    choose: 'Choisir dans la liste',
    dateHint: 'Jour, mois, année',
    fileLimit: (megabytes) => `Taille maximale : ${megabytes} Mo`,
    atMost: (characters) => plural('fr', characters, { one: '# caractère au plus', other: '# caractères au plus' }),
    send: 'Envoyer',
    save: 'Enregistrer',
    next: 'Continuer',
    cancel: 'Annuler',
    search: 'Rechercher',
    clear: 'Effacer',
    filter: 'Filtrer',
    error: 'Erreur :',
    errors: (n) => plural('fr', n, { one: 'Corrigez # erreur pour continuer', other: 'Corrigez # erreurs pour continuer' }),
    unsaved: 'Votre saisie n’est pas enregistrée. Quitter la page ?',
  },

  states: { done: 'Fait', now: 'En cours', next: 'À venir', late: 'En retard' },
  of: (done, total) => `${done} sur ${total}`,
  at: (day, time) => `${day} à ${time}`,
  daysLeft: (n) => (n === 0 ? 'Dernier jour aujourd’hui' : plural('fr', n, { one: 'Il reste # jour', other: 'Il reste # jours' })),
  daysLate: (n) => plural('fr', n, { one: '# jour de retard', other: '# jours de retard' }),
  next: 'Prochaine étape',
  news: (n) => `Du nouveau pour vous : ${plural('fr', n, { one: '# nouvelle', other: '# nouvelles' })}`,

  charts: {
    table: 'Les chiffres en tableau',
    none: 'pas de chiffre',
    interval: 'Entre quelles valeurs',
    between: (low: string, high: string) => `(de ${low} à ${high})`,
  },

  failures: {
    badRequest: { title: 'Demande incomprise', text: 'Revenez à la page précédente et réessayez. Rien n’a changé dans le registre.' },
    signInNeeded: { title: 'Connexion nécessaire', text: 'Cette page est réservée aux comptes. Connectez-vous puis rouvrez-la.' },
    notAllowed: {
      title: 'Cet acte n’est pas de votre compétence',
      text: 'Le bureau que vous représentez n’a pas ce pouvoir. Rien n’a changé dans le registre.',
    },
    notFound: {
      title: 'Cette page n’existe pas',
      text: 'Le lien est peut-être incomplet ou ancien. Repartez de l’accueil ou faites une recherche.',
    },
    conflict: {
      title: 'Le registre a changé avant vous',
      text: 'Une autre personne vient de modifier cette fiche. Rouvrez-la pour voir son état.',
    },
    tooLarge: { title: 'Fichier trop volumineux', text: 'Choisissez un fichier plus petit puis renvoyez-le.' },
    tooMany: { title: 'Trop de tentatives en peu de temps', text: 'Patientez quelques minutes puis réessayez.' },
    broken: { title: 'Une panne de notre côté', text: 'Elle est consignée et sera réparée. Rien de ce qui était enregistré n’est perdu.' },
    unavailable: { title: 'Service momentanément arrêté', text: 'Réessayez dans un instant.' },
    backHome: 'Revenir à l’accueil',
  },
}
