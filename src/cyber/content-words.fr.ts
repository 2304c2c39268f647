import type { ContentWords } from './content-words.ar.ts'

export const fr: ContentWords = {
  lead: 'Que faire maintenant, que ne pas faire, à qui s’adresser. Aucune plainte n’est prise ici, votre nom n’est pas demandé, et rien de ce que vous écrivez ou choisissez n’est gardé.',
  shame:
    'Ce qui vous arrive n’est pas votre faute. Cela arrive chaque jour, à tout âge, et aussi à ceux qui connaissent bien l’informatique.',
  minors: {
    title: 'Si tu as moins de 18 ans',
    text: 'Commence ici. Tu n’es pas coupable, et ceux qui t’aident ne seront pas fâchés.',
    steps: [
      'Ne réponds plus, n’envoie plus rien, n’efface rien.',
      'Parle aujourd’hui à un adulte de confiance : un parent, un proche, un professeur. Si c’est difficile à dire, montre-lui cette page.',
      'Appelez ensemble la ligne pour enfants : elle figure, avec les autres voies, au bas de chaque page.',
    ],
  },
  danger: 'Une vie est en danger maintenant :',
  or: 'ou',
  parts: { minor: 'Si tu as moins de 18 ans', now: 'Maintenant, dans cet ordre', avoid: 'À ne pas faire', after: 'Ensuite' },
  turnTo: 'À qui s’adresser',
  turnToLead: 'Chacune de ces voies reçoit elle-même le signalement. Ce site ne le prend pas et ne le transmet pas.',
  tools: {
    guide: 'Vous ne savez pas à qui vous adresser ?',
    guideText: 'De courtes questions, cinq au plus, mènent à la bonne voie.',
    checklist: 'Liste des preuves',
    checklistText: 'Ce qu’il faut garder avant de bloquer ou d’effacer. Se remplit dans votre appareil seulement, et s’imprime.',
    all: 'Tous les cas',
    other: 'Un autre cas',
  },
  privacy: {
    title: 'Que peut-on savoir de votre visite ?',
    lines: [
      'Ce site n’enregistre ni qui ouvre ces pages ni quand. Il compte seulement, par lots, combien de fois chaque sujet a été ouvert dans le mois.',
      'Votre navigateur, lui, garde son historique : ouvrez une fenêtre privée ou effacez-le après lecture si d’autres se servent de l’appareil.',
      'Le bouton « Quitter vite » laisse la page et efface ce qui y est écrit ; il n’efface pas l’historique du navigateur.',
      'Qui tient le réseau (au travail, dans un café) peut voir que vous avez visité ce site, mais non la page.',
      'Dans ces pages, la touche Retour du navigateur ramène à ce qui les précédait toutes, non à la page d’avant.',
    ],
  },
  channels: {
    police: { name: 'Police', what: 'Pour un danger immédiat, en ville.' },
    gendarmerie: { name: 'Gendarmerie royale', what: 'Pour un danger immédiat, hors des villes.' },
    station: {
      name: 'Le service de police ou de gendarmerie le plus proche',
      what: 'Pour porter plainte avec ce que vous avez gardé. Une personne de confiance peut vous accompagner ; un adulte accompagne le mineur.',
    },
    'e-blagh': { name: 'Plateforme nationale « e-blagh »', what: 'Pour signaler un contenu illicite, avec ou sans votre nom.' },
    prosecutor: { name: 'Ministère public', what: 'Pour porter plainte auprès du procureur, sur place ou par son portail.' },
    children: {
      name: 'Observatoire national des droits de l’enfant',
      what: 'Une ligne pour les moins de 18 ans et pour qui craint pour un enfant.',
    },
    helpline: { name: 'EMC-Helpline', what: 'Pour être écouté et conseillé, sans donner de nom. Ne remplace pas la police.' },
    bank: {
      name: 'Votre banque ou service de paiement',
      what: 'Pour arrêter un virement ou une carte. Le numéro est au dos de la carte ou dans votre contrat.',
    },
    platform: {
      name: 'La plateforme elle-même',
      what: 'Pour signaler, bloquer ou récupérer un compte, dans son menu, une fois les preuves gardées.',
    },
    stopncii: {
      name: 'StopNCII',
      what: 'Pour les adultes : aide à empêcher la diffusion d’images intimes sur les plateformes qui y participent.',
    },
    'take-it-down': {
      name: 'Take It Down',
      what: 'Pour les moins de 18 ans : aide à faire retirer des images intimes ou à en empêcher la diffusion.',
    },
    privacy: {
      name: 'Commission nationale de protection des données (CNDP)',
      what: 'Quand un organisme ou une entreprise abuse de vos données personnelles.',
    },
    incidents: { name: 'Centre de veille maCERT', what: 'Pour les administrations : déclarer sans délai un incident informatique.' },
  },
  standing: {
    checked: (day) => `Vérifié le ${day}.`,
    stale: (day) => `Vérifié pour la dernière fois le ${day}, il y a plus de six mois : a pu changer.`,
    published: (month) => `Tel que publié en ${month}. Nous ne l’avons pas encore vérifié : a pu changer.`,
    unknown: 'Nous n’avons ni numéro ni adresse vérifiés.',
    unknownChecked: (day) => `Nous n’avons trouvé ni numéro ni adresse le ${day}.`,
    ask: 'Pour ce qui a pu changer ou que nous ne savons pas, demandez au',
    askStation: 'Si personne ne répond, allez au service de police ou de gendarmerie le plus proche.',
  },
  guide: {
    title: 'À qui m’adresser ?',
    lead: 'Cinq questions au plus. Ce que vous choisissez n’est envoyé à personne ni gardé : toute la page est déjà dans votre appareil.',
    again: 'Depuis le début',
    back: 'Question précédente',
    read: 'Lire que faire',
    keep: 'Avant d’y aller, rassemblez ce que vous avez :',
    questions: {
      danger: {
        ask: 'Une vie est-elle en danger maintenant ?',
        answers: { yes: 'Oui, ou quelqu’un pense à se faire du mal', no: 'Non' },
      },
      age: { ask: 'À qui cela est-il arrivé ?', answers: { minor: 'À moi ou à un autre, de moins de 18 ans', adult: 'À un adulte' } },
      minor: {
        ask: 'Que s’est-il passé ?',
        answers: {
          images: 'Menace avec des images, demande d’images ou images diffusées',
          contacted: 'Un adulte écrit à un mineur et demande une rencontre ou le secret',
          hurt: 'Insultes, menaces, harcèlement ou mise à l’écart',
          money: 'Argent, code ou carte pris',
          other: 'Compte volé ou autre chose',
        },
      },
      adult: {
        ask: 'Que s’est-il passé ?',
        answers: {
          blackmail: 'On me menace de diffuser des images ou des messages',
          spread: 'Des images ou des propos sur moi circulent sans mon accord',
          money: 'J’ai payé ou donné un code dans une escroquerie',
          account: 'Cela touche un compte ou un téléphone',
          messages: 'Insultes, menaces ou harcèlement répétés',
          seen: 'J’ai vu un contenu grave qui ne me concerne pas',
          system: 'Un système est bloqué ou des fichiers chiffrés',
          data: 'Mes données ou mon œuvre sont utilisées sans accord',
        },
      },
      paid: { ask: 'Avez-vous envoyé de l’argent ou des données bancaires ?', answers: { yes: 'Oui', no: 'Non' } },
      account: {
        ask: 'De quoi s’agit-il ?',
        answers: {
          stolen: 'Je n’entre plus dans mon compte, ou un autre y est entré',
          false: 'Un faux compte à mon nom',
          watched: 'Je crois qu’on surveille mon téléphone ou mes messages',
        },
      },
      seen: {
        ask: 'Qu’avez-vous vu ?',
        answers: {
          children: 'Un contenu sexuel avec des enfants',
          hate: 'Un appel à la violence, à la haine ou au terrorisme',
          tools: 'Des mots de passe, cartes ou outils de piratage à vendre',
        },
      },
      system: {
        ask: 'À qui est le système ?',
        answers: { administration: 'À une administration ou un établissement public', own: 'À moi, à une entreprise ou une association' },
      },
      data: {
        ask: 'Qu’a-t-on utilisé ?',
        answers: { personal: 'Mes données personnelles', work: 'Mon œuvre : texte, image, musique ou logiciel' },
      },
    },
    outcomes: {
      emergency: { title: 'Appelez maintenant', first: 'Dites où vous êtes et quel est le danger. N’attendez pas d’avoir des preuves.' },
      minorImages: {
        title: 'Parle aujourd’hui à un adulte de confiance',
        first: 'N’envoie plus rien, n’efface rien. Ne copie pas les images.',
      },
      minorContacted: {
        title: 'Parle aujourd’hui à un adulte de confiance',
        first: 'Ne le rencontre pas, ne réponds pas. Ce qu’il a demandé est sa faute à lui seul.',
      },
      minorHurt: { title: 'Parle à un adulte de confiance', first: 'Ne réponds pas, garde les messages et montre-les-lui.' },
      minorMoney: { title: 'Préviens tes parents tout de suite', first: 'La banque peut arrêter l’opération si elle le sait tôt.' },
      minorOther: {
        title: 'Parle à un adulte de confiance',
        first: 'Dis ce qui s’est passé comme tu peux. Pas besoin d’en connaître le nom.',
      },
      blackmailPaid: {
        title: 'La banque d’abord, puis le signalement',
        first: 'Ne payez pas une seconde fois. Demandez à la banque d’arrêter l’opération.',
      },
      blackmail: { title: 'Ne payez pas, gardez les preuves, signalez', first: 'Capturez toute la menace avant de bloquer.' },
      spread: { title: 'Notez les liens, signalez, demandez le retrait', first: 'Ne republiez pas l’image, même pour démentir.' },
      money: { title: 'La banque tout de suite, puis le signalement', first: 'Gardez le reçu du virement et la conversation.' },
      accountStolen: {
        title: 'Récupérez le compte par la plateforme, puis signalez',
        first: 'Commencez par le mot de passe de la messagerie, depuis un appareil sûr.',
      },
      accountFalse: {
        title: 'Signalez à la plateforme, prévenez vos contacts',
        first: 'Notez le lien du compte avant qu’il ne disparaisse.',
      },
      watched: { title: 'Demandez de l’aide depuis un autre appareil', first: 'N’effacez rien du téléphone surveillé.' },
      messages: { title: 'Gardez les messages, puis signalez', first: 'Ne répondez pas. Capturez les messages avec leurs dates.' },
      seenChildren: { title: 'Signalez le lien, rien d’autre', first: 'Ne copiez pas, ne photographiez pas, n’envoyez rien.' },
      seenHate: { title: 'Signalez le lien', first: 'Ne repartagez pas, même pour dénoncer.' },
      seenTools: { title: 'Signalez le lien', first: 'Ne téléchargez pas, n’achetez pas.' },
      systemPublic: { title: 'Déclarez sans délai', first: 'Débranchez l’appareil du réseau sans l’éteindre.' },
      systemOwn: { title: 'Débranchez, puis signalez', first: 'Ne payez pas la rançon, n’effacez pas l’appareil.' },
      personalData: {
        title: 'Écrivez à l’organisme, puis plaignez-vous',
        first: 'Demandez par écrit la correction ou la suppression, gardez la réponse.',
      },
      work: { title: 'Écrivez à la plateforme', first: 'Gardez l’original et ce qui en prouve la date.' },
    },
  },
}
