/** Two squares, the two sides of the table, interlaced into the eight-point khatam; in the middle the two dots of the letter qaf. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false">
      <path class="logo-police" d="M33.82 9.5H38.5V26.19M38.5 33.82V38.5H21.81M14.18 38.5H9.5V21.81M9.5 14.18V9.5H26.19" />
      <path
        class="logo-people"
        d="M41.2 20.69 44.51 24 32.71 35.8M27.31 41.2 24 44.51 12.2 32.71M6.8 27.31 3.49 24 15.29 12.2M20.69 6.8 24 3.49 35.8 15.29"
      />
      <path class="logo-dots" d="m19.2 20.4 3.6 3.6-3.6 3.6-3.6-3.6zM28.8 20.4l3.6 3.6-3.6 3.6-3.6-3.6z" />
    </svg>
  )
}
