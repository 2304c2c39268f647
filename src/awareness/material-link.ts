/** Pages that are not the same for everyone, or whose address is a secret: no material points there. */
const closed = /^\/(desk|session|sign-in|receipts|referrals|follow)(\/|$)/

/** A page of this site, such as a guidance text or a published handout, or an https address. Null where it is neither. */
export function materialLink(typed: string): string | null {
  if (/^\/[\w./%-]*$/.test(typed) && !typed.startsWith('//') && !typed.includes('..')) return closed.test(typed) ? null : typed
  if (!URL.canParse(typed)) return null
  const { protocol, username, password, hostname, href } = new URL(typed)
  return protocol === 'https:' && username + password === '' && hostname.includes('.') ? href : null
}
