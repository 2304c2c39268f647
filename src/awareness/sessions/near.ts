/** How near a place is to be a school's own concern. */
export const nearMetres = 300
