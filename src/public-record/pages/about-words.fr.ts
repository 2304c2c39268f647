import type { AboutWords } from './about-words.ar.ts'

export const fr: AboutWords = {
  about: {
    title: 'Comment fonctionne Qurb',
    lead: 'Qurb est le registre public de ce qui est demandé aux rencontres de police de proximité, de ce qui y est répondu et de ce qui en est fait.',
    loopTitle: 'De la demande à ce qui est fait',
    loop: [
      'Le commandement de police rencontre les associations ; chaque demande est inscrite sous un numéro.',
      'Sous cinq jours ouvrables, la demande est examinée et le bureau qui doit répondre est désigné.',
      'Sous vingt jours ouvrables vient la réponse : un engagement, une explication, un refus motivé ou un renvoi vers l’organisme compétent.',
      'Un engagement a un bureau qui le porte et un jour où il échoit ; sans eux, ce n’en est pas un.',
      'À l’échéance, le bureau dit ce qui est fait ; puis ceux qui ont demandé disent : tenu, tenu en partie ou non tenu.',
      'Qui n’est pas convaincu demande une fois le réexamen, par écrit et avec ses raisons, et cela est publié.',
      'La rencontre suivante commence par les engagements encore ouverts.',
    ],
    signaturesTitle: 'Deux signatures avant chaque texte',
    signatures: [
      'Personne ne publie seul : deux personnes différentes lisent et signent chaque texte.',
      'Les faits n’attendent pas : jours, échéances, bureaux et résultats changent ici dès qu’ils changent. Nul ne peut cacher un retard.',
    ],
    lateTitle: 'Le retard se voit comme un retard',
    late: [
      'Est en retard ce dont le jour est passé et qui n’est pas fini. Cela se calcule chaque jour et n’est écrit nulle part où on l’effacerait.',
      'Les nombres sont donnés tels quels, sans pourcentages : ils sont petits, et les pourcentages trompent. Nous ne disons pas que la criminalité baisse ou monte.',
    ],
    neverTitle: 'Ce qui n’est jamais publié',
    never: [
      'Le nom d’une personne, son téléphone, sa carte, la plaque de sa voiture. Qui demande sans être une association n’est pas nommé.',
      'Les lieux, heures et effectifs des patrouilles, ni aucune école dite dangereuse.',
      'Les pages publiques n’ont ni traceur ni contenu venu d’ailleurs : elles ne savent pas qui les lit.',
    ],
    more: 'Licence et données',
  },
  licence: {
    title: 'Licence et données',
    codeTitle: 'Le logiciel',
    code: 'Qurb est un logiciel libre sous licence AGPL-3.0 ou ultérieure : chacun peut l’utiliser, l’examiner, le modifier ; qui exploite une version modifiée en publie le code.',
    dataTitle: 'Données ouvertes',
    data: 'Les demandes publiées ici sont des données ouvertes : on peut les télécharger, les copier, les comparer. Citez la source et le jour.',
    csv: 'Toutes les demandes dans un tableau (CSV)',
    json: 'Les demandes pour vos programmes, mille à la fois (JSON)',
    geojson: 'Les quartiers et leurs nombres, pour des cartes (GeoJSON)',
    awareness: 'Sensibilisation : nombres des étapes et rapports des années (JSON)',
    indicators: 'Les indicateurs, trimestre par trimestre (CSV)',
    noticesTitle: 'Données de tiers',
    notices: [
      'Noms des régions, provinces et communes : morocco-admin, licence MIT.',
      'Limites des régions et provinces : contributeurs d’OpenStreetMap, licence ODbL.',
      'Noms et positions des villes : GeoNames, licence CC BY 4.0.',
      'Polices IBM Plex Sans Arabic et Noto Sans Tifinagh : licence SIL OFL 1.1.',
    ],
  },
}
