const pause = 150

/** While somebody types into a search box, its list of suggestions follows; an answer that comes late is dropped. */
export function suggestWords(root: Document): void {
  for (const box of root.querySelectorAll<HTMLInputElement>('input[data-suggest]')) {
    let wait: ReturnType<typeof setTimeout> | undefined
    let asked = 0
    box.addEventListener('input', () => {
      clearTimeout(wait)
      wait = setTimeout(() => follow(++asked), pause)
    })
    const follow = async (nth: number) => {
      const response = await fetch(`${box.dataset.suggest}?q=${encodeURIComponent(box.value)}`).catch(() => null)
      if (!response?.ok || !box.list) return
      const { words }: { words: string[] } = await response.json()
      if (nth === asked) box.list.replaceChildren(...words.map((word) => new Option(word, word)))
    }
  }
}
