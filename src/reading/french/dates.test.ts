import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misdated, moment } from '../misdated.ts'
import { readReport } from '../read-report.ts'
import { wordings } from '../wordings.ts'

const published = (text: string) => moment(readReport(text, { published: '2024-05-15' }).date)
const undated = (text: string) => moment(readReport(text).date)

/** Published on Wednesday 15 May 2024. */
const relative = wordings(`
  La préfecture de police a tenu mardi dernier une rencontre avec les associations. => 2024-05-14
  La préfecture de police a tenu ce jeudi une rencontre avec les associations. => 2024-05-09
  Une rencontre a réuni, lundi, la police et les associations. => 2024-05-13
  Une rencontre s'est tenue le 3 courant au siège du district. => 2024-05-03
  Une rencontre s'est tenue le 3 mai courant au siège du district. => 2024-05-03
  Une rencontre s'est tenue le 28 du mois dernier au siège du district. => 2024-04-28
  Une rencontre s'est tenue le 7 de ce mois au siège du district. => 2024-05-07
  Une rencontre s'est tenue hier soir au siège du district. => 2024-05-14 evening
  Une rencontre s'est tenue avant-hier au siège du district. => 2024-05-13
  Une rencontre s'est tenue hier, mardi 14 mai, au siège du district. => 2024-05-14
  Une rencontre s'est tenue il y a trois jours au siège du district. => 2024-05-12
  Une rencontre s'est tenue il y a une semaine au siège du district. => 2024-05-08
  Une rencontre s'est tenue en début de semaine au siège du district. =>
  Une rencontre s'est tenue le week-end dernier au siège du district. =>
  Une rencontre s'est tenue courant avril au siège du district. =>
  Une rencontre s'est tenue aujourd'hui au siège du district. => 2024-05-15
  Une rencontre s'est tenue ce mercredi matin au siège du district. => 2024-05-15 morning
  Les habitants se plaignent du souk du jeudi, lors d'une réunion au district. =>
  La patrouille passera chaque lundi, a-t-on promis pendant la réunion. =>
  Une réunion aura lieu le 20 mai. Les associations ont rencontré le commissaire le 10 mai. => 2024-05-10
  Depuis le 3 mars, rien n'a changé, ont dit les habitants reçus le 6 mai par le chef du district. => 2024-05-06
  L'éclairage sera réparé avant le 30 avril : c'est ce qui ressort de la réunion du 15 avril. => 2024-04-15
  Une réunion s'est tenue samedi de la semaine dernière au district. => 2024-05-11
  La rencontre a eu lieu dans la nuit de samedi à dimanche. => 2024-05-11 night
  Rabat, 14 mai 2024 - Le préfet de police a reçu vendredi les associations. => 2024-05-10
  Lors d'une précédente réunion tenue le 5 février, la police avait promis des rondes. Les deux parties se sont revues le 8 mai. => 2024-05-08
`)

const absolute = wordings(`
  Une rencontre s'est tenue le 1er mars 2023 au siège du district. => 2023-03-01
  Une rencontre s'est tenue du 3 au 5 mars 2023 au siège du district. => 2023-03-03
  Une rencontre s'est tenue du 28 février au 2 mars 2023. => 2023-02-28
  Une rencontre s'est tenue les 3 et 4 mars 2023 au siège du district. => 2023-03-03
  Une rencontre s'est tenue le 03/03/26 à 15h30. => 2026-03-03 15:30
  Une rencontre s'est tenue le 3.3.2026 à 10 heures. => 2026-03-03 10:00
  Une rencontre s'est tenue le 2026-03-03, à partir de 9h. => 2026-03-03 09:00
  Une rencontre s'est tenue le vendredi 3 mars 2023 en fin d'après-midi. => 2023-03-03 afternoon
  Une rencontre s'est tenue le mardi 3 mars 2023 dans la soirée. => 2023-03-03 evening ≠
  Une rencontre s'est tenue le quinze mars 2023 au siège du district. => 2023-03-15
  Une rencontre s'est tenue le 15 mars. => 03-15
  Le vol a eu lieu le 9 mai 2023 ; le lendemain, le commissaire a réuni les commerçants. => 2023-05-10
  Compte rendu de réunion⏎Date : 12 avril 2023⏎Heure : 15h00⏎Prochaine réunion : 12 mai 2023 => 2023-04-12 15:00
  Fès, le 20 mars 2023⏎Objet : réunion du 15 mars 2023⏎Monsieur le chef du district, nous vous remercions. => 2023-03-15
  L'an deux mille vingt-trois, le lundi 13 mars, s'est tenue une réunion avec les associations. => 2023-03-13
  Conformément à la loi du 12 mars 2018, une réunion a été organisée le 10 mai 2023. => 2023-05-10
  Une rencontre avec les associations s'est tenue au siège du district. =>
  PV de réunion du vendredi 3 mars 2023⏎Ouverture de la séance à 14h30 => 2023-03-03 14:30
  La rencontre, organisée vendredi 3 mars 2023 à la maison des jeunes, fait suite à la lettre du 12 février 2023. => 2023-03-03
  Lettre ouverte⏎Suite à notre entrevue du 3 mars 2023, nous rappelons que les caméras devaient être posées le 10 mars 2023. => 2023-03-03
  Le commissaire s'est engagé à répondre avant le 15 avril 2023, à l'issue d'un échange tenu le 3 mars 2023. => 2023-03-03
`)

test('the day of the event in French, told from the day of publication', () => assert.deepEqual(misdated(relative, published), []))
test('the day of the event in French, written out', () => assert.deepEqual(misdated(absolute, undated), []))
