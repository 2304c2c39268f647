import { plural } from '../platform/words/plural.ts'
import type { WatchingWords } from './words.ar.ts'

export const fr: WatchingWords = {
  permissions: {
    'ask-to-follow': 'Chacun peut suivre le registre.',
    'confirm-follow': 'Le suivi est confirmé par qui a reçu le message.',
    'stop-following': 'Le suivi est arrêté par qui a reçu le message.',
    leave: 'Le suivi est arrêté par qui a reçu le message.',
    'send-digest': 'Les messages du jour partent à leur heure, sans que personne n’intervienne.',
  },
  notices: {
    'ask-to-follow': 'Si l’adresse est juste, elle recevra un message avec un lien de confirmation.',
    'confirm-follow': 'Le suivi est confirmé.',
    'stop-following': 'Ce suivi est arrêté.',
    leave: 'Tout suivi est arrêté et votre adresse est effacée.',
    'send-digest': 'Les messages du jour sont partis.',
  },
  refusals: {
    subjectMissing: 'Choisissez ce que vous voulez suivre.',
    subjectUnknown: 'Cela n’existe pas dans le registre public : choisissez une demande, un quartier, un thème ou une rencontre.',
    addressInvalid: 'Écrivez une adresse électronique valable, par exemple nom@example.org',
    askedTooOften: 'Trop de demandes depuis cet endroit : réessayez dans une heure.',
    linkUnknown: 'Ce lien n’est plus valable. Demandez à nouveau le suivi si vous le souhaitez.',
    alreadySent: 'Les messages de ce jour sont déjà partis.',
    invalid: 'Vérifiez les champs signalés.',
  },

  describe: (kind, name) =>
    ({
      demand: `la demande ${name}`,
      district: `toutes les demandes de : ${name}`,
      category: `toutes les demandes sur : ${name}`,
      meeting: `la rencontre ${name} et ce qui y a été demandé`,
      series: `les rencontres ${name}`,
      meetings: 'toutes les rencontres',
    })[kind],

  page: {
    title: 'Suivre par courriel',
    lead: 'Un message par jour au plus, et seulement s’il y a du nouveau. Ni compte ni mot de passe.',
    what: 'Ce que vous suivez',
    address: 'Votre adresse électronique',
    addressHint: 'Vous recevrez un lien : le suivi ne commence qu’après votre confirmation.',
    send: 'Envoyez-moi le lien de confirmation',
    privacy: 'Votre adresse ne sert qu’à cela',
    privacyText:
      'Elle n’est ni publiée, ni donnée, ni reliée à rien d’autre dans le registre. Elle est effacée dès que vous arrêtez le suivi, ou au bout de trois jours sans confirmation.',
    orFeed: 'Ou sans adresse : un lecteur de flux',
    orFeedText: 'Avec un lecteur de flux (Atom), aucune adresse n’est nécessaire.',
    feed: 'Lien Atom',
    choose: 'Que voulez-vous suivre ?',
    chooseText: 'Une demande ou une rencontre se suit depuis sa page. Sinon, choisissez ici :',
    categories: 'Un thème',
    districts: 'Un quartier',
    meetings: 'Les rencontres',
  },
  asked: {
    title: 'Regardez votre courrier',
    text: 'Si l’adresse est juste, elle recevra un message avec un lien de confirmation, valable trois jours. Regardez aussi parmi les indésirables.',
    back: 'Revenir aux demandes',
  },
  confirmation: {
    title: 'Confirmer le suivi',
    lead: (what) => `Vous recevrez au plus un message par jour quand il y a du nouveau pour : ${what}.`,
    confirm: 'Je confirme',
  },
  leaving: {
    title: 'Ce que vous suivez',
    lead: 'Un message par jour au plus, et seulement s’il y a du nouveau.',
    stop: 'Arrêter',
    nothing: 'Aucun suivi confirmé',
    nothingText: 'Ouvrez le lien de confirmation que vous avez reçu.',
    leave: 'Tout arrêter et effacer mon adresse',
    leaveTitle: 'Arrêter le suivi',
    leaveText: 'En un clic, votre adresse et tout ce que vous suivez sont effacés. Vous ne recevrez plus rien.',
  },
  left: {
    title: 'Le suivi est arrêté',
    text: 'Votre adresse et tout ce que vous suiviez sont effacés. Le registre vous reste ouvert, sans compte.',
    back: 'Le registre public',
  },
  mail: {
    confirmSubject: 'Confirmez votre suivi dans Qurb',
    confirmAsked: (what) =>
      `On a demandé que cette adresse reçoive des nouvelles de : ${what}. Un message par jour au plus, et seulement s’il y a du nouveau.`,
    confirm: 'Confirmer le suivi',
    confirmUntil: (day) => `Le lien est valable jusqu’au ${day}.`,
    notYou: 'Si ce n’était pas vous, ne faites rien : vous ne recevrez plus rien, et cette adresse sera effacée dans trois jours.',
    digestSubject: (n) => `Du nouveau dans ce que vous suivez : ${plural('fr', n, { one: '# nouvelle', other: '# nouvelles' })}`,
    demands: 'Demandes',
    meetings: 'Rencontres',
    more: (n) =>
      `Tout ne tient pas dans ce message : ${plural('fr', n, { one: '# autre demande a bougé', other: '# autres demandes ont bougé' })}.`,
    allDemands: 'Toutes les demandes',
    why: 'Vous recevez ce message parce que vous avez confirmé suivre le registre public à cette adresse.',
    leave: 'Ce que vous suivez, et tout arrêter en un clic',
  },
}
