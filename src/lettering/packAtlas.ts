export type AtlasPlace = { x: number; y: number; width: number; height: number }

/** Places in the order of the plates, pixels; `scale` tells by how much all were made smaller. */
export type Atlas = { width: number; height: number; scale: number; places: AtlasPlace[] }

/** Empty pixels round every plate, so that smaller versions of the texture do not mix them. */
const padding = 4

type Box = { width: number; height: number }

const upTo4 = (pixels: number): number => Math.ceil(pixels / 4) * 4

/**
 * Packs plates (metres) on shelves into one texture of at most `maxSide` pixels; its sides are
 * multiples of 4. Where they do not fit, all are made smaller by one factor.
 */
export function packAtlas<Plate extends Box>(
  plates: readonly Plate[],
  pixelsPerMetreOf: (plate: Plate) => number,
  maxSide: number,
): Atlas {
  if (maxSide < 64) throw new Error(`enfilade: an atlas of ${maxSide} pixels holds no plates`)
  for (let scale = 1; scale > 0.01; scale *= 0.95) {
    const boxes = plates.map((plate) => ({
      width: Math.ceil(plate.width * pixelsPerMetreOf(plate) * scale),
      height: Math.ceil(plate.height * pixelsPerMetreOf(plate) * scale),
    }))
    const found = smallest(boxes, maxSide)
    if (found) return { ...found, scale }
  }
  throw new Error(`enfilade: ${plates.length} plates do not fit in ${maxSide} pixels`)
}

function smallest(boxes: readonly Box[], maxSide: number): Omit<Atlas, 'scale'> | undefined {
  const widest = upTo4(Math.max(0, ...boxes.map((box) => box.width)) + 2 * padding)
  let best: Omit<Atlas, 'scale'> | undefined
  for (let width = widest; width <= maxSide; width += 64) {
    const found = shelve(boxes, width)
    if (found.height > maxSide) continue
    if (!best || found.width * found.height < best.width * best.height) best = found
  }
  return best
}

function shelve(boxes: readonly Box[], width: number): Omit<Atlas, 'scale'> {
  const places = boxes.map((box) => ({ x: 0, y: 0, ...box }))
  const shelf = { x: padding, y: padding, height: 0 }
  for (const place of places.toSorted((a, b) => b.height - a.height || b.width - a.width)) {
    if (shelf.x + place.width + padding > width) {
      shelf.y += shelf.height + padding
      shelf.x = padding
      shelf.height = 0
    }
    place.x = shelf.x
    place.y = shelf.y
    shelf.x += place.width + padding
    shelf.height = Math.max(shelf.height, place.height)
  }
  return { width, height: upTo4(shelf.y + shelf.height + padding), places }
}
