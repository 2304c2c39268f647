import { StartError } from './start-error.ts'

/** Before Node 24 the clocks of Morocco are an hour off, since 20 September 2026. */
export function assertNodeVersion(version = process.version): void {
  if (Number.parseInt(version.slice(1), 10) < 24) throw new StartError((words) => words.nodeTooOld(version))
}
