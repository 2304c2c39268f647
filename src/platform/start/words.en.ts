import type { StartWords } from './words.ar.ts'

export const en: StartWords = {
  ready: 'Qurb is ready',
  signIns: 'Demonstration sign-ins (all data is made up)',
  howToStop: 'To stop: Ctrl-C',
  portTaken: (port) =>
    `Port ${port} is taken: stop the program that uses it, or choose another one, for example PORT=${port + 1} npm start`,
  portForbidden: (port) => `This user may not use port ${port}: choose one from 1024 up, for example PORT=3000 npm start`,
  hostUnknown: (host) => `${host} is not an address of this machine: correct HOST`,
  dataFolderInUse: (folder) => `Another running Qurb uses the folder ${folder}: stop it, or choose another folder with DATA_DIRECTORY`,
  dataFolderForbidden: (folder) =>
    `The folder ${folder} cannot be written to: let this user write there, or choose another folder with DATA_DIRECTORY`,
  databaseUnreachable: (reason) => `The database cannot be reached (${reason}): check DATABASE_URL and that the server runs`,
  databaseForbidden: (reason) => `The database user may not do what is needed (${reason}): it must own its database and have CREATEROLE`,
  databaseTooOld: (version) =>
    `PostgreSQL ${version} is too old, 15 or newer is needed: upgrade the server, or unset DATABASE_URL to use the embedded one`,
  databaseNotArabic: (found) =>
    `The database does not know Arabic letters (${found}): make another one with createdb --template=template0 --encoding=UTF8 --locale=C.UTF-8 qurb`,
  migrationEdited: (name) => `db/migrations/${name} was edited after it was applied: put it back, and write the change in a new file`,
  migrationUnknown: (name) => `The database is newer than this program (${name}): run the newer version, or restore an earlier backup`,
  embeddedMissing: (platform) => `There is no embedded database for this machine (${platform}): name your own PostgreSQL in DATABASE_URL`,
  embeddedFailed: (log) => `The embedded database did not start, this is what it said: ${log}`,
  embeddedVersion: (found, needed) =>
    `The data folder is from PostgreSQL ${found}, the embedded one is ${needed}: export the data with the previous version of Qurb, or choose another folder with DATA_DIRECTORY`,
  nodeTooOld: (version) => `Qurb needs Node 24, this is ${version}: start it with npm start, which picks the right one`,
  configuration: (problems) => `The configuration needs correction: ${problems.join('; ')}`,
  setting: {
    wholeNumber: (name, from, to) => `${name} is a whole number from ${from} to ${to}`,
    oneOf: (name, values) => `${name} is one of ${values}`,
    address: (name, example) => `${name} is an address like ${example}`,
    host: (name) => `${name} is the name or the address of a machine`,
    folder: (name) => `${name} is the path of a folder`,
    mailFrom: (name, example) => `${name} is a mail address like ${example}`,
  },
}
