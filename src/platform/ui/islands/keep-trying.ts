import { unsentKey } from './guard-sign-out.ts'

interface Trying {
  /** Milliseconds between two tries; none is made while the page is not looked at. */
  pause: number
  isOver: () => boolean
}

/** Sends what waits as soon as it may go: when the network or the reader comes back, and again and again in between. */
export function keepTrying(synchronise: () => Promise<void>, { pause, isOver }: Trying): void {
  addEventListener('online', () => void synchronise())
  document.addEventListener('visibilitychange', () => void synchronise())
  void tryAgain()

  async function tryAgain(): Promise<void> {
    while (!isOver()) {
      if (!document.hidden) await synchronise()
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
}

/** Whoever signs out is asked first while something waits. */
export function tellUnsent(count: number): void {
  if (count > 0) localStorage.setItem(unsentKey, String(count))
  else localStorage.removeItem(unsentKey)
}
