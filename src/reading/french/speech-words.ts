import type { Cue } from '../discourse/grammar.ts'

const AUX = '(?:a|ont|avait|avaient|avons|avez)'
const ADVERB =
  '(?:pour sa part |de son cote |a son tour |quant a (?:lui|elle) |egalement |aussi |en outre |vivement |fortement |unanimement |notamment |par ailleurs |ete nombreux a |tous )?'
const list = (words: string) => words.trim().split(/\s*\|\s*/)

/** "demand" -> a demande, demandent, demandant, ont egalement demande; `rest` is what must follow. */
function verbs(stems: string, rest = ''): string {
  return list(stems)
    .map((stem) => `(?:${AUX} ${ADVERB}${stem}e|${stem}(?:e|ent|ons|ait|aient|erait|eraient)|en ${stem}ant)${rest}`)
    .join('|')
}

const past = (participles: string) => `${AUX} ${ADVERB}(?:${list(participles).join('|')})`

/** What announces speech in French; the order matters where two begin alike. */
export const frenchCues: readonly Cue[] = [
  { kind: 'question', object: 'none', words: `${AUX} (?:demande si|interroge|questionne)|s'est interrogee?|se sont interroges` },
  {
    kind: 'propose',
    object: 'direct',
    words: `${verbs('propos | sugger | recommand | preconis')}|propositions? d[eu']|ont avance l'idee d[e']`,
  },
  {
    kind: 'ask',
    object: 'direct',
    words: `${verbs('demand | reclam | sollicit | souhait | exig | reclame | revendiqu | attend')}|${past("plaide pour|plaide en faveur d[eu]s?|appele a|appele de (?:leurs|ses) voeux|insiste sur|mis l'accent sur|requis|milite pour|prie|souligne la necessite d[e']|souligne l'importance d[e']|rappele la necessite d[e']|emis le (?:souhait|voeu)(?: d[e'](?: voir)?)?|exprime le (?:souhait|voeu|desir|besoin)(?: d[e'](?: voir)?)?|fait part de (?:leur|son) souhait d[e']")}|plaident? pour|insistent? sur|appellent? a|militent? pour|veulent|veut|voudraient|aimeraient|nous (?:demandons|sollicitons|souhaitons|voulons|reclamons|esperons|attendons)|nous vous (?:prions|demandons|saurions gre)(?: de)?(?: bien vouloir)?|demandes?(?= d[eu'])|(?:les |leurs |autres |principales )?(?:revendications?|doleances|attentes|griefs)(?: (?:ont porte|portaient|portent|concernent|concernaient|sont|etaient|exprimees)(?: essentiellement| notamment| principalement)? ?(?:sur|autour d[eu])?)?|parmi les (?:demandes|doleances|requetes|propositions|points)(?: (?:exprimees|formulees|souleves|evoques))?(?: figur(?:ent|aient)| on (?:trouve|releve))?|la necessite d[e'](?: renforcer)?|insiste sur la necessite d[e']|besoin d[e']un[e]?`,
  },
  {
    kind: 'complain',
    object: 'direct',
    words: `${verbs('deplor | denonc | signal | regrett | critiqu')}|${past("souleve|evoque|pointe(?: du doigt)?|releve|alerte sur|attire l'attention sur|mis en cause|fait etat d[eu]s?|mis en garde contre|exprime (?:leur|son) (?:inquietude|preoccupation|mecontentement|ras-le-bol|colere|exasperation) (?:face a(?:ux)?|devant|quant a(?:ux)?|concernant|au sujet d[eu]s?)|fait part de (?:leur|son|notre) (?:inquietude|preoccupation) (?:face a(?:ux)?|devant|quant a(?:ux)?)|(?:egalement )?fait part de notre inquietude devant")}|se sont plaints? d[eu]s?|s'est plainte? d[eu]s?|se plaignent d[eu]s?|se plaint d[eu]s?|s'inquietent d[eu]s?|s'insurgent contre|alertent? sur|pointent?(?: du doigt)?|parmi les griefs`,
  },
  {
    kind: 'ask',
    object: 'about',
    words: '(?:a|ont) (?:egalement |aussi )?ete (?:demandee?s?|reclamee?s?|souhaitee?s?|sollicitee?s?|proposee?s?|revendiquee?s?)',
  },
  {
    kind: 'praise',
    object: 'none',
    words: `${past('salue|remercie|loue|felicite|exprime (?:leur|sa) (?:gratitude|satisfaction)')}|se sont felicitee?s|saluent?|remercient?`,
  },
  {
    kind: 'promise',
    object: 'none',
    words: `s'est engagee?|se sont engages|${past("promis|annonce|decide|assure que|donne des instructions|donne ses instructions|accepte|convenu|instruit|ordonne|charge|pris l'engagement|pris (?:bonne )?note|(?:exprime|fait part de|manifeste) (?:sa|leur|son) (?:disponibilite|disposition|volonte|comprehension|ouverture)")}|il a ete (?:decide|convenu|arrete)|des instructions (?:ont ete|seront) donnees|s'engage(?:nt)? a|nous (?:allons|ferons|veillerons|programmerons|prendrons|mettrons)|nous nous engageons|(?:dit|declare) prendre note|s'est (?:dite?|montree?|declaree?) (?:pret|prete|dispose|disposee|favorable|ouverte?|comprehensif)|a-t-(?:il|elle) (?:assure|annonce|promis)`,
  },
  { kind: 'reply', object: 'none', words: `${past('repondu|retorque|replique')}|repond(?:ent)?|reponse ?:` },
  {
    kind: 'state',
    object: 'none',
    words: `${verbs('precis | expliqu | indiqu | affirm | ajout | declar')}|rappellent?|soulignent?|${past('souligne|rappele|fait savoir|informe|signifie|reconnu|admis|fait remarquer|fait observer|confirme|dementi|tenu a preciser')}|s'est excusee?|se sont excuses|vous nous avez (?:indique|informe|assure|precise)`,
  },
  { kind: 'gloss', object: 'none', words: 'precisant|ajoutant|soulignant|rappelant|indiquant|affirmant|expliquant|assurant' },
  {
    kind: 'break',
    object: 'none',
    words:
      "de son cote|pour sa part|de leur cote|par ailleurs|en outre|enfin|a rappeler|pour rappel|la rencontre (?:a ete|s'est)|tandis que|alors que|(?:a|ont) (?:presente|expose|pris part|participe|assiste)",
  },
]
