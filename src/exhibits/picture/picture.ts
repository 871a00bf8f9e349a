import type { Kind, Solid } from '../types.ts'
import { measuresOf } from './measures.ts'
import { pictureOf, type Picture } from './pictureOf.ts'

/** A picture on its mount in its frame. The picture itself comes with the scene. */
export const picture: Kind = {
  finished: true,
  labelled: true,
  solids: ({ artefact }) => {
    const shown = pictureOf(artefact)
    return shown ? [...backing(shown), ...frameOf(shown)] : []
  },
  // What hangs in its place is not written: its label says it beside.
  inscriptions: () => [],
}

/** The board behind: a mount's face is paper, an unframed canvas is seen at its edges. */
function backing(shown: Picture): Solid[] {
  const { width, height, mount, bar, whole, face } = measuresOf(shown)
  // It runs a little under the frame's bars.
  const under = bar > 0 ? 2 * mount + 0.012 : 2 * mount
  const depth = face + whole[2] / 2
  return [
    {
      form: 'box',
      at: [0, 0, face - depth / 2],
      size: [width + under, height + under, depth],
      material: mount > 0 ? 'ceiling-plaster' : 'cloth',
    },
  ]
}

function frameOf(shown: Picture): Solid[] {
  const { bar, whole } = measuresOf(shown)
  if (shown.frame === 'none') return []
  const gilt = shown.frame === 'gilt'
  return [
    {
      form: gilt ? 'stepped-frame' : 'frame',
      at: [0, 0, 0],
      size: whole,
      material: gilt ? 'gilt' : 'dark-timber',
      bar,
    },
  ]
}
