import type { StartWords } from './words.ar.ts'

export const fr: StartWords = {
  ready: 'Qurb est prêt',
  signIns: 'Comptes de démonstration (toutes les données sont inventées)',
  howToStop: 'Pour arrêter : Ctrl-C',
  portTaken: (port) =>
    `Le port ${port} est déjà pris : arrêtez le programme qui l’utilise ou choisissez-en un autre, par exemple PORT=${port + 1} npm start`,
  portForbidden: (port) =>
    `Cet utilisateur n’a pas droit au port ${port} : choisissez un port à partir de 1024, par exemple PORT=3000 npm start`,
  hostUnknown: (host) => `${host} n’est pas une adresse de cette machine : corrigez HOST`,
  dataFolderInUse: (folder) =>
    `Un autre Qurb en marche utilise le dossier ${folder} : arrêtez-le ou choisissez un autre dossier avec DATA_DIRECTORY`,
  dataFolderForbidden: (folder) =>
    `Impossible d’écrire dans le dossier ${folder} : donnez-en le droit à cet utilisateur ou choisissez un autre dossier avec DATA_DIRECTORY`,
  databaseUnreachable: (reason) => `La base de données est injoignable (${reason}) : vérifiez DATABASE_URL et que le serveur fonctionne`,
  databaseForbidden: (reason) =>
    `L’utilisateur de la base n’a pas les droits nécessaires (${reason}) : il doit posséder sa base et avoir CREATEROLE`,
  databaseTooOld: (version) =>
    `PostgreSQL ${version} est trop ancien, il faut 15 ou plus récent : mettez le serveur à jour ou retirez DATABASE_URL pour la base intégrée`,
  databaseNotArabic: (found) =>
    `La base de données ne reconnaît pas les lettres arabes (${found}) : créez-en une autre avec createdb --template=template0 --encoding=UTF8 --locale=C.UTF-8 qurb`,
  migrationEdited: (name) =>
    `db/migrations/${name} a changé après son application : rétablissez-le et écrivez le changement dans un nouveau fichier`,
  migrationUnknown: (name) =>
    `La base de données est plus récente que ce programme (${name}) : lancez la version récente ou restaurez une sauvegarde antérieure`,
  embeddedMissing: (platform) =>
    `Pas de base de données intégrée pour cette machine (${platform}) : indiquez votre PostgreSQL avec DATABASE_URL`,
  embeddedFailed: (log) => `La base de données intégrée n’a pas démarré, voici ce qu’elle a dit : ${log}`,
  embeddedVersion: (found, needed) =>
    `Le dossier de données vient de PostgreSQL ${found}, la base intégrée est ${needed} : exportez les données avec la version précédente de Qurb ou choisissez un autre dossier avec DATA_DIRECTORY`,
  nodeTooOld: (version) => `Qurb a besoin de Node 24, celui-ci est ${version} : lancez-le avec npm start, qui choisit la bonne version`,
  configuration: (problems) => `La configuration est à corriger : ${problems.join(' ; ')}`,
  setting: {
    wholeNumber: (name, from, to) => `${name} est un nombre entier de ${from} à ${to}`,
    oneOf: (name, values) => `${name} est l’une des valeurs ${values}`,
    address: (name, example) => `${name} est une adresse comme ${example}`,
    host: (name) => `${name} est un nom ou une adresse de machine`,
    folder: (name) => `${name} est le chemin d’un dossier`,
    mailFrom: (name, example) => `${name} est une adresse de courriel comme ${example}`,
  },
}
