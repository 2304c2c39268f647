/** Of every account of the demonstration, and of no other: it is written on the sign-in page. */
export const demonstrationPassword = 'qurb-demo'
