import * as secret from '../platform/secret.ts'

/** What of a token, good for one answer, is kept: nothing that another link's secret would also give. */
export function hashOf(token: string): Buffer {
  return secret.hashOf(`survey ${token}`)
}
