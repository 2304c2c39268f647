import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readReport } from '../read-report.ts'
import { misread, wordings } from '../wordings.ts'

const MEETING = 'Le chef du commissariat de police d’Azrou a tenu une réunion avec les associations du quartier. '
const demandsIn = (text: string) => readReport(MEETING + text).demands.map((demand) => demand.text)
const answersIn = (text: string) =>
  readReport(`${MEETING}Les habitants ont demandé des rondes de nuit. ${text}`).responses.map(({ kind, text: words }) => `${kind} ${words}`)
const chairsIn = (text: string) => readReport(text).chair.map(({ role }) => `${role}`)

const demands = wordings(`
  Les associations réclament l'ouverture d'un poste de police au quartier Atlas. => l'ouverture d'un poste de police au quartier Atlas
  Les participants ont plaidé pour la création d'un comité de suivi. => la création d'un comité de suivi
  La présidente de l'association a appelé à la réparation de l'éclairage public. => la réparation de l'éclairage public
  Les habitants se plaignent du bruit des motos la nuit. => bruit des motos la nuit
  Les parents ont exprimé leur inquiétude face à la vente de drogue devant le collège. => la vente de drogue devant le collège
  Les intervenants ont pointé du doigt le manque d'éclairage de la rue Fès. => le manque d'éclairage de la rue Fès
  Ils ont souligné la nécessité de renforcer les patrouilles nocturnes. => renforcer les patrouilles nocturnes
  Les représentants des riverains ont insisté sur l'importance d'installer des ralentisseurs. => installer des ralentisseurs
  Les commerçants ont attiré l'attention sur la prolifération des vendeurs ambulants. => la prolifération des vendeurs ambulants
  Les associations ont proposé l'organisation de rencontres mensuelles et la mise en place d'un numéro direct. => l'organisation de rencontres mensuelles | la mise en place d'un numéro direct
  Nous vous prions de bien vouloir affecter une patrouille devant l'école. => affecter une patrouille devant l'école
  Nous sollicitons votre intervention pour mettre fin aux rodéos. => votre intervention pour mettre fin aux rodéos
  Les doléances portaient essentiellement sur l'insécurité autour de la gare. => l'insécurité autour de la gare
  Parmi les demandes exprimées figurent le renforcement des rondes et l'installation de caméras. => le renforcement des rondes | l'installation de caméras
  Les participants ont émis le souhait de voir les policiers patrouiller à pied. => voir les policiers patrouiller à pied
  Un intervenant a déploré l'absence de passages piétons. => l'absence de passages piétons
  Les habitants veulent une présence policière permanente. => une présence policière permanente
  La création d'une brigade scolaire a également été demandée. => La création d'une brigade scolaire
  Les riverains ont fait état de vols répétés dans le parking. => vols répétés dans le parking
  L'association recommande que les rondes soient renforcées le soir. => les rondes soient renforcées le soir
`)

const answers = wordings(`
  Le préfet a promis d'affecter deux agents au quartier. => commitment Le préfet a promis d'affecter deux agents au quartier
  Le chef du commissariat a assuré que des rondes seront organisées chaque soir. => commitment Le chef du commissariat a assuré que des rondes seront organisées chaque soir
  Il a été décidé de tenir une réunion chaque trimestre. => commitment Il a été décidé de tenir une réunion chaque trimestre
  Des instructions ont été données pour renforcer la surveillance. => commitment Des instructions ont été données pour renforcer la surveillance
  Le responsable a répondu que l'éclairage relève de la commune. => information l'éclairage relève de la commune
  Le chef du commissariat a fait savoir que 30 personnes avaient été arrêtées. => information Le chef du commissariat a fait savoir que 30 personnes avaient été arrêtées
  Le commissaire s'est dit disposé à étudier cette proposition. => soft Le commissaire s'est dit disposé à étudier cette proposition
  Le chef du commissariat a pris note de ces remarques. => soft Le chef du commissariat a pris note de ces remarques
  Le préfet a ordonné le déploiement d'une patrouille devant le lycée. => commitment Le préfet a ordonné le déploiement d'une patrouille devant le lycée
  Le commandant s'est excusé de ne pouvoir répondre favorablement faute d'effectifs. => information Le commandant s'est excusé de ne pouvoir répondre favorablement faute d'effectifs
  Nous allons programmer des contrôles dès la semaine prochaine. => commitment Nous allons programmer des contrôles dès la semaine prochaine
  Le responsable a reconnu un manque de véhicules. => information Le responsable a reconnu un manque de véhicules
`)

const chairs = wordings(`
  Sous la présidence du préfet de police de Fès, une réunion s'est tenue hier. => préfet de police de Fès
  La séance était présidée par M. le chef du district de sûreté. => chef du district de sûreté
  Le pacha de la ville a présidé une réunion avec les amicales. => pacha de la ville
  Le préfet de police de Meknès a reçu les représentants des associations. => préfet de police de Meknès
  La rencontre, conduite par le commandant de la compagnie de gendarmerie, a duré deux heures. => commandant de la compagnie de gendarmerie
  Le chef de la sûreté régionale de Safi rencontre les associations. => chef de la sûreté régionale de Safi
  Les associations ont été reçues par le gouverneur de la province. => gouverneur de la province
  Président de séance : le chef du commissariat. => chef du commissariat
`)

const nothing = wordings(`
  Les participants ont salué les efforts de la police dans la lutte contre la criminalité. =>
  Cette rencontre s'inscrit dans le cadre de l'ouverture de la police sur la société civile. =>
  Le chef du commissariat a appelé les associations à signaler tout comportement suspect. =>
  La rencontre vise à renforcer la confiance entre la police et les citoyens. =>
`)

test('French demands in many wordings', () => assert.deepEqual(misread(demands, demandsIn), []))
test('French answers in many wordings', () => assert.deepEqual(misread(answers, answersIn), []))
test('French chairs in many wordings', () => assert.deepEqual(misread(chairs, chairsIn), []))
test('what is no demand in French', () => assert.deepEqual(misread(nothing, demandsIn), []))
