import { sealMaterial } from '#finish'
import { BufferAttribute, BufferGeometry, CanvasTexture, type ShaderMaterial } from 'three'
import type { Triple } from './types.ts'

/** The numbered seals of a model's hotspots, as one draw. */
export type Seals = {
  geometry: BufferGeometry
  material: ShaderMaterial
  bytes: number
  /** Shows which one is open; none is. */
  open: (hotspot: number | undefined) => void
  free: () => void
}

/** Pixels of a seal's side. */
const side = 64
const corners = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
] as const

/** Seals at these places of the model, numbered from 1. */
export function createSeals(places: readonly Triple[]): Seals {
  const faces = new CanvasTexture(painted(places.length))
  const material = sealMaterial(faces)
  const all = places.flatMap((place, number) =>
    corners.map((corner) => ({ place, number, corner })),
  )
  const geometry = new BufferGeometry()
  const lay = (name: string, size: number, of: (each: (typeof all)[number]) => readonly number[]) =>
    geometry.setAttribute(name, new BufferAttribute(new Float32Array(all.flatMap(of)), size))
  lay('position', 3, ({ place }) => place)
  lay('corner', 2, ({ corner }) => corner)
  lay('number', 1, ({ number }) => [number])
  lay('uv', 2, ({ number, corner: [x, y] }) => [
    (number + (x + 1) / 2) / places.length,
    (y + 1) / 2,
  ])
  geometry.setIndex(places.flatMap((_, i) => [0, 1, 2, 0, 2, 3].map((corner) => i * 4 + corner)))
  return {
    geometry,
    material,
    bytes: Math.round((places.length * side * side * 4 * 4) / 3),
    open: (hotspot) => {
      const { uOpen } = material.uniforms
      if (uOpen) uOpen.value = hotspot ?? -1
    },
    free: () => {
      geometry.dispose()
      material.dispose()
      faces.dispose()
    },
  }
}

/** Round red seals in a paper rim, side by side, with their numbers. */
function painted(count: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = count * side
  canvas.height = side
  const context = canvas.getContext('2d')
  if (!context) throw new Error('enfilade: this browser has no 2-D canvas')
  context.font = `600 ${side * 0.5}px "Hall Sans", sans-serif`
  context.textAlign = 'center'
  for (let i = 0; i < count; i += 1) {
    const middle = (i + 0.5) * side
    for (const [ink, radius] of [
      ['#F4EEE2', side / 2 - 2],
      ['#A63A2B', side / 2 - 6],
    ] as const) {
      context.fillStyle = ink
      context.beginPath()
      context.arc(middle, side / 2, radius, 0, 2 * Math.PI)
      context.fill()
    }
    context.fillStyle = '#F4EEE2'
    context.fillText(String(i + 1), middle, side * 0.68)
  }
  return canvas
}
