import { plural } from '../platform/words/plural.ts'
import type { SurveyWords } from './words.ar.ts'

const quarters: Record<string, string> = { Q1: '1er trimestre', Q2: '2e trimestre', Q3: '3e trimestre', Q4: '4e trimestre' }
const quarter = (name: string) => `${quarters[name.slice(5)]} ${name.slice(0, 4)}`

export const fr: SurveyWords = {
  permissions: {
    read: 'Cette page est pour ceux qui travaillent dans ce commandement. Les mêmes résultats sont publics.',
    'open-survey': 'Ces questions sont pour ceux qui ont demandé.',
    'answer-survey': 'Qui détient le lien répond à ces questions.',
    'publish-results': 'Les résultats sont publiés d’eux-mêmes à la fin de chaque trimestre.',
  },
  notices: {
    'open-survey': 'Ce lien vaut pour une réponse.',
    'answer-survey': 'Votre réponse est arrivée.',
    'publish-results': 'Les résultats du trimestre sont publiés.',
  },
  refusals: {
    invalid: 'Répondez aux trois questions, ou dites que vous ne savez pas.',
    valueMissing: 'Choisissez une réponse, ou « Je ne sais pas ».',
    surveyUnknown: 'Ce lien n’est plus valable. Ouvrez votre demande, puis les questions depuis sa page.',
    answeredAlready: 'Vous avez déjà répondu : une réponse par personne ou association.',
    notClosed: 'Ces questions sont posées quand la demande est close.',
    quarterOpen: 'Les résultats d’un trimestre ne sont pas publiés avant sa fin.',
  },
  form: {
    title: 'Trois questions sur cette demande',
    lead: 'La demande est close. Comment cela s’est-il passé pour vous ? Une minute suffit.',
    anonymous: 'Ni nom, ni demande, ni compte, ni jour n’est gardé avec la réponse : les réponses sont additionnées par trimestre.',
    send: 'Envoyer la réponse',
    used: 'Ce lien a déjà servi',
    usedText: 'Une réponse par personne ou association. Nul ne peut savoir laquelle ; on ne peut donc pas la changer.',
  },
  thanks: {
    title: 'Merci de votre réponse',
    text: 'Elle est ajoutée aux nombres de ce trimestre ; rien ne la relie à vous.',
    results: 'Ce qu’ont dit ceux qui ont demandé, les trimestres passés',
  },
  questions: {
    heard: 'Votre demande a-t-elle été écoutée ?',
    answered: 'La réponse était-elle claire ?',
    worth: 'Cela valait-il votre effort ?',
  },
  short: { heard: 'Écoutés', answered: 'Réponse claire', worth: 'Valait l’effort' },
  values: { 1: '1 : pas du tout', 2: '2 : peu', 3: '3 : en partie', 4: '4 : bien', 5: '5 : tout à fait', unknown: 'Je ne sais pas' },
  results: {
    menu: 'Avis des demandeurs',
    title: 'Ce que disent ceux qui ont demandé',
    lead: 'Trois questions à qui a demandé, quand la demande est close. Des nombres, pas de pourcentages ; sous 10 un nombre est masqué, et d’autres avec lui, pour que nul ne soit reconnu et que rien ne se déduise du total.',
    running: (name) => `Les réponses du ${quarter(name)} sont en cours ; elles seront publiées à sa fin.`,
    data: 'Résultats en JSON',
    none: 'Pas encore de résultats',
    noneText: 'Les résultats d’un trimestre sont publiés à sa fin.',
    quarter,
    table: (name) => `Nombre de réponses, ${quarter(name)}`,
    answers: (n) => plural('fr', n, { one: '# réponse.', other: '# réponses.' }),
    kinds: (some, others) =>
      `Dont ${plural('fr', some, { one: '# association', other: '# associations' })} et ${plural('fr', others, { one: '# personne ou établissement scolaire', other: '# personnes ou établissements scolaires' })}.`,
    tooFew: 'Moins de 10 réponses : leur détail n’est pas publié.',
    allHidden: 'Tous les nombres sont masqués : certains sont inférieurs à 10.',
    guarded: 'masqué',
    value: 'Réponse',
  },
}
