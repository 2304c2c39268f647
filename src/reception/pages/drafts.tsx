import { Icon } from '../../platform/ui/icon.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { receptionWords } from '../words.ts'

/** Drafts that this browser keeps, if whoever writes wants it. Nothing of this is shown where no script runs, and nothing of it is sent. */
export function Drafts() {
  const { drafts } = useWords(receptionWords)
  return (
    <div class="drafts" data-drafts data-resume={drafts.resume} data-erase={drafts.erase} hidden>
      <p class="drafts-network" data-offline={drafts.offline} data-online={drafts.online} role="status" hidden />
      <div class="choice">
        <input type="checkbox" id="keep-draft" aria-describedby="keep-draft-hint" />
        <label for="keep-draft">{drafts.keep}</label>
        <p class="choice-hint" id="keep-draft-hint">
          {drafts.keepHint}
        </p>
      </div>
      <div class="drafts-list" hidden>
        <p class="field-label">
          <Icon name="file" /> {drafts.title}
        </p>
        <ul />
        <p class="cluster">
          <a class="button button-secondary" href="?">
            {drafts.another}
          </a>
          <button type="button" class="button button-quiet" data-erase-all>
            {drafts.eraseAll}
          </button>
        </p>
      </div>
    </div>
  )
}
