const harm =
  /\b(?:crimes?|thefts?|thieves|assaults?|accidents?|complaints?|demands?|incidents?|gatherings?|problems?|noise|violence|fights?|numbers?|drop|fall|decline|decrease|reduction)\b/i
const fell = /\b(?:fell|fall|drop(?:ped)?|declin\w+|decreas\w+|reduc\w+|went down|cut|fewer|disappeared|stopped|ended|halved)\b/i
const done =
  /\b(?:patrols?|lights?|lighting|cameras?|measures?|campaign|plan|presence|operation|police|controls?|barriers?|intervention)\b/i
const because = /\b(?:because|thanks to|due to|owing to|led to|resulted in|brought about|caused|explains?|proves?|once|since)\b/i

/** What was done is judged to work, or to have brought what it was for. */
const works =
  /\b(?:measures?|patrols?|plan|campaign|cameras?|lights?|lighting|barriers?|presence|operation)\b[^;]*\b(?:work(?:s|ed)|succeeded|(?:is|are|was|were|proved|been) (?:effective|a success)|paid off|solved|deterred|(?:made|makes)\b[^;]*\b(?:safer?|calm(?:er)?|quiet(?:er)?))\b/i

/** A doubt, a denial, a question or an aim claims nothing. */
const open =
  /\b(?:cannot|can't|not know|nobody knows|unknown|whether|may (?:be|have)|might|perhaps|aims?|not (?:show|prove)|nothing (?:shows|proves))\b/i

export function englishClaim(sentence: string): boolean {
  if (open.test(sentence)) return false
  return works.test(sentence) || (fell.test(sentence) && harm.test(sentence) && (because.test(sentence) || done.test(sentence)))
}
