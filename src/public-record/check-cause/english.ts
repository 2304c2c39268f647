const claims = [
  /(?:fell|dropped|declined|decreased|reduced|went down)\b[^;]*\b(?:because|thanks to|due to|owing to)/i,
  /\b(?:because of|thanks to|due to)\b[^;]*\b(?:fell|dropped|declined|decreased|reduced)/i,
  /\b(?:led to|resulted in|brought about)\b[^;]*\b(?:fall|drop|decline|decrease|reduction)\b/i,
]

export function englishClaim(sentence: string): boolean {
  return claims.some((claim) => claim.test(sentence))
}
