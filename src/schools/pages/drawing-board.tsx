import type { Position } from '../../places/polygon.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { schoolsWords } from '../words.ts'
import { Ground, groundOf, SiteMap, type SiteMapProps, viewBoxOf } from './site-map.tsx'

const tools = ['perimeter', 'gate', 'school'] as const

/** The map as it is saved; where the script runs, a board takes its place. */
export function DrawingBoard(props: SiteMapProps) {
  const { drawing: words } = useWords(schoolsWords)
  const { plane, frame, origin } = groundOf(props)
  const outlines = props.districts.map(({ shape }) => shape.coordinates.map((ring) => ring.map(([x, y]): Position => [x, y])))
  return (
    <>
      <div data-still="">
        <SiteMap {...props} />
      </div>
      <div class="board" hidden data-board data-origin={origin.join(' ')} data-outlines={JSON.stringify(outlines)}>
        <fieldset class="board-tools">
          <legend>{words.tool}</legend>
          {tools.map((tool, nth) => (
            <div class="choice">
              <input type="radio" id={`tool-${tool}`} name="tool" value={tool} checked={nth === 0} />
              <label for={`tool-${tool}`}>{words.tools[tool]}</label>
            </div>
          ))}
        </fieldset>
        <svg
          class="map board-map"
          viewBox={viewBoxOf(frame)}
          tabindex={0}
          role="application"
          aria-label={words.map}
          aria-describedby="board-help"
        >
          <Ground {...props} plane={plane} frame={frame} />
        </svg>
        <div class="cluster">
          <button type="button" class="button button-secondary" data-zoom="in">
            <Icon name="plus" />
            {words.closer}
          </button>
          <button type="button" class="button button-secondary" data-zoom="out">
            {words.wider}
          </button>
          <button type="button" class="button button-quiet" data-undo>
            {words.undo}
          </button>
          <button type="button" class="button button-quiet" data-clear>
            {words.clear}
          </button>
        </div>
        <p class="board-said" role="status" />
        <p class="quiet" id="board-help">
          {words.help}
        </p>
      </div>
    </>
  )
}
