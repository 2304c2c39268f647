import type { ChecklistWords } from './checklist-words.ar.ts'

export const fr: ChecklistWords = {
  title: 'Liste des preuves',
  lead: 'Remplissez-la ici puis imprimez-la, ou imprimez-la vide et écrivez à la main. Prenez-la avec vous pour signaler.',
  stays:
    'Ce que vous écrivez reste dans cette page seulement : rien n’est envoyé ni gardé, et tout disparaît quand vous la fermez. Une fois ouverte, elle n’a plus besoin de réseau.',
  minor:
    'S’il s’agit d’une image intime d’un mineur, ne la copiez pas, ne la photographiez pas, ne l’imprimez pas : le lien et le nom du compte suffisent. Si c’est toi le mineur, remplis cette feuille avec un adulte de confiance.',
  steps: {
    title: 'Que faire, dans l’ordre',
    items: {
      stop: 'Je ne réponds plus. Je n’ai rien payé ni rien envoyé d’autre.',
      keep: 'Je n’ai effacé ni message, ni compte, ni application.',
      capture: 'J’ai capturé l’écran en entier, avec la date et l’heure, avant de bloquer.',
      links: 'J’ai noté le nom du compte, son numéro, son lien et le lien de la publication.',
      payment: 'J’ai noté la somme demandée, le moyen de paiement et le numéro du virement. Si j’ai payé, j’ai appelé ma banque.',
      export: 'J’ai gardé une copie de la conversation si possible. L’original reste dans l’appareil, j’ai deux copies.',
      share: 'Je n’ai ni envoyé, ni publié, ni copié l’image intime.',
      block: 'Ensuite j’ai bloqué le compte et prévenu la plateforme.',
      passwords: 'J’ai changé mes mots de passe, activé la double vérification, vérifié les sessions ouvertes.',
      tell: 'J’en ai parlé à quelqu’un de confiance. Mineur : à un adulte, puis à la ligne pour enfants.',
      report: 'J’ai signalé à la plateforme nationale, au service de police ou de gendarmerie le plus proche, ou au ministère public.',
      removal: 'J’ai demandé le retrait : StopNCII pour les adultes, Take It Down pour les moins de 18 ans.',
    },
  },
  record: {
    title: 'Ce que vous savez',
    lead: 'Ne décrivez pas les images, n’écrivez que le nécessaire. Laissez vide ce que vous ne savez pas.',
    fields: {
      platform: 'Plateforme ou application',
      account: 'Nom du compte et numéro ou identifiant, tels qu’affichés',
      profile: 'Lien du compte',
      post: 'Lien de la publication ou de la page',
      first: 'Premier contact : jour et heure',
      demand: 'Ce qui est demandé, et combien',
      payment: 'Moyen de paiement : compte ou numéro, et numéro du virement s’il y en a un',
      groups: 'Groupes ou personnes qui l’ont reçu',
    },
  },
  captures: {
    title: 'Ce que vous avez gardé',
    line: (n) => `Preuve ${n}`,
    columns: { what: 'Ce qu’elle montre', when: 'Jour et heure', where: 'Où elle se trouve' },
    another: 'Ajouter une ligne',
  },
  actions: 'Ce que vous avez fait depuis, à qui vous en avez parlé, et quand',
  erase: 'Effacer tout ce qui est écrit',
  erased: 'Tout ce qui était écrit est effacé.',
  offline: {
    title: 'L’ouvrir sans réseau',
    text: 'Vous pouvez garder la feuille vide dans cet appareil pour l’ouvrir sans réseau. Ce que vous écrivez n’est pas gardé, mais qui se sert de l’appareil peut savoir que la feuille y est. Ne le faites pas sur un appareil partagé.',
    keep: 'Garder la feuille vide',
    kept: 'La feuille vide est dans cet appareil.',
    forget: 'L’enlever de cet appareil',
  },
  noScript: 'Les boutons demandent JavaScript. Sans lui : remplissez la feuille et imprimez-la par le menu du navigateur.',
  never: 'Cette feuille est à vous. Ce n’est pas une plainte, et elle n’est pas envoyée à ce site.',
}
