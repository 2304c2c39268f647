import type { DateCues } from '../date-cues.ts'

const MEETING =
  "rencontres?|reunions?|seances?|ceremonies?|entretiens?|assises|forum|colloque|atelier|campagne|journees? (?:portes|de sensibilisation|d'etude)|table ronde|visite|compte rendu|proces-verbal"
const NOT_YET = 'prochaine?|future?|nouvelle'

export const frenchDateCues: DateCues = {
  event: new RegExp(
    `\\b(?:(?:a|ont|avons|avait|avaient|s'est|se sont|s'etait|nous sommes|etaient|ete|eu)(?: ete)? (?:abrit|accueilli|organis|tenu|presid|recu|reuni|inaugur|anim|rencontr|deroul|retrouv|revu|echang|particip|visit|debattu|convi|concert|ouvert)[a-z]*|(?:recu|reuni|tenu|organise|preside|anime|accueilli|abrite)e?s?|${MEETING})\\b`,
  ),
  other:
    /\b(?:lois?|dahir|decret|circulaire|convention|accord|lettres?|courriers?|demande d'audience|petition|plaintes?|arretes?|decision|note|vols?|agressions?|accidents?|incidents?|meurtres?|crimes?|interpell[a-z]*|arrestation|cree|creee|creation|fondee?|constituee?|deces|enregistre[a-z]*|statistiques|periode|delai|echeance|a-t-on appris|selon un communique|souk|(?:demande|report|annulation|convocation|invitation)[a-z]* (?:de |d'une |a |a la |a une |pour (?:la |une )?)?(?:rencontre|reunion))\b/,
  earlier:
    /\b(?:precedentes?|precedents?|anterieure?s?|derniere (?:rencontre|reunion)|premiere (?:rencontre|reunion)|deja|devait|devaient|initialement|reportee?|annulee?|avai(?:t|ent) ete|lors de la reunion du (?=.*avai))\b/,
  coming: new RegExp(
    `\\b(?:(?:aura|auront|sera|seront|se tiendra|se tiendront|tiendra|debutera|commencera|demarrera|entrera|reprendra|passera|ouvrira|prendra|va|vont|devra|devraient|devrait|prevue?s?|fixee?s?|programmee?s?|rendez-vous|horizon)|(?:${NOT_YET}) (?:${MEETING})|(?:${MEETING}) (?:prochaine?|suivante)|[a-z]{3,}(?:era|eront|ira|iront))\\b`,
  ),
  limit:
    /\b(?:depuis|des|avant|jusqu'au|jusqu'a|a partir du|a compter du|anniversaire|apres|prochaine?|prevue?|fixee?|d'ici|publie|mis en ligne|au plus tard|entre en vigueur|en date)(?: (?:le|la|du|au|en|reunion|rencontre|est|pour|a|fixee?|fin)){0,4} ?$/,
  placeName: /\b(?:rue|avenue|av\.|place|boulevard|bd|stade|salle|quartier|lycee|ecole|cite|hopital|marche|souk)(?: du| le)? ?(?:du )?$/,
  label:
    /\bdate(?: (?:de la |et lieu|et heure|de )?(?:reunion|rencontre|seance)?)? ?:? ?$|\b(?:date|jour|objet|lieu et date) ?: ?[a-z ']{0,20}$/,
  dateline: /\b(?:publie|mis a jour|modifie|par|redaction|fait a|etabli a|redige)\b[^\n]{0,25}$/,
}
