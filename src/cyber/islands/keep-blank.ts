import { forgetPages, keepPage } from '../../platform/ui/islands/kept-pages.ts'

/** The sheet as the server sent it stays on this device when somebody asks for that, and only then. */
export async function keepBlank(root: Document): Promise<void> {
  const offer = root.querySelector<HTMLElement>('[data-offline]')
  if (!offer || !('serviceWorker' in navigator) || !('caches' in globalThis)) return
  const [keep, forget, kept] = ['[data-keep]', '[data-forget]', '[data-kept]'].map((part) => offer.querySelector<HTMLElement>(part)!)
  const show = (is: boolean) => {
    keep!.hidden = is
    forget!.hidden = kept!.hidden = !is
  }
  show((await caches.match(location.pathname, { ignoreVary: true })) !== undefined)
  offer.hidden = false
  keep!.addEventListener('click', async () => {
    await keepPage(offer.dataset.worker!)
    show(true)
  })
  forget!.addEventListener('click', async () => {
    await forgetPages(location.pathname)
    show(false)
  })
}
