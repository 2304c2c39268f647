import type { AboutWords } from './about-words.ar.ts'

export const en: AboutWords = {
  about: {
    title: 'How Qurb works',
    lead: 'Qurb is the public record of what is asked at meetings of proximity policing, what is answered, and what becomes of it.',
    loopTitle: 'From asking to doing',
    loop: [
      'The police command meets the associations; every demand is recorded under a number.',
      'Within five working days the demand is examined and the office that must answer is named.',
      'Within twenty working days comes the answer: a commitment, an explanation, a reasoned refusal, or a referral to the competent body.',
      'A commitment has an office that carries it and a day on which it is due; without both it is none.',
      'When it is due the office says what was done; then those who asked say: kept, partly kept or not kept.',
      'Those who are not convinced ask once, in writing and with reasons, for it to be reopened; that is published.',
      'The next meeting begins with the commitments that are still open.',
    ],
    signaturesTitle: 'Two signatures before every text',
    signatures: [
      'Nobody publishes alone: two different persons read and sign every text.',
      'Facts do not wait: days, due dates, offices and results change here as soon as they change, so nobody can hide lateness.',
    ],
    lateTitle: 'Late is shown as late',
    late: [
      'Late is what is past its day and not finished. It is computed every day and stands nowhere to be erased.',
      'Counts are given as they are, without percentages: they are small, and percentages mislead. We do not say that crime fell or rose.',
    ],
    neverTitle: 'What is never published',
    never: [
      'A person’s name, telephone, identity card or number plate. Who asks and is not an association is not named.',
      'Places, hours and strength of patrols, or any school called dangerous.',
      'Public pages set no cookies and load nothing from elsewhere: they do not know who reads them.',
    ],
    more: 'Licence and data',
  },
  licence: {
    title: 'Licence and data',
    codeTitle: 'The software',
    code: 'Qurb is free software under the AGPL-3.0 or later: anyone may use, examine and change it; who runs a changed version publishes its source.',
    dataTitle: 'Open data',
    data: 'The demands published here are open data: download, copy and compare them. Name the source and the day.',
    csv: 'All demands in one table (CSV)',
    json: 'The demands for programs, a thousand at a time (JSON)',
    geojson: 'The districts with their counts, for maps (GeoJSON)',
    awareness: 'Awareness in schools: counts of stages and reports of years (JSON)',
    indicators: 'The indicators, quarter by quarter (CSV)',
    noticesTitle: 'Data of others',
    notices: [
      'Names of regions, provinces and communes: morocco-admin, MIT licence.',
      'Borders of regions and provinces: OpenStreetMap contributors, ODbL.',
      'Names and positions of towns: GeoNames, CC BY 4.0.',
      'The fonts IBM Plex Sans Arabic and Noto Sans Tifinagh: SIL OFL 1.1.',
    ],
  },
}
