import type { Quality } from '#reception'
import { addAfterEffect, createRoot, extend, type RootState } from '@react-three/fiber'
import type { ReactNode } from 'react'
import { contextOptions } from './openContext.ts'
import { Group, Mesh, PerspectiveCamera, type WebGLRenderer } from 'three'
import type { FrameCount } from '#reception'

extend({ Group, Mesh })

/** Pixels drawn for one of the page's, at most. */
const density: Record<Quality, number> = { low: 1, medium: 1.5, high: 2 }
/** How fine letters are painted; what they take on the card goes with its square. */
const fineness: Record<Quality, number> = { low: 0.6, medium: 0.8, high: 0.9 }

/** The one canvas of the app, and what is asked of it. */
export type Stage = {
  show: (scene: ReactNode) => void
  /** How fine letters are to be painted, 1 at their best. */
  fineness: number
  renderer: () => WebGLRenderer
  /** Asks for a frame, soon. */
  invalidate: () => void
  /** Draws one frame now. */
  draw: () => void
  camera: () => PerspectiveCamera
  /** Counts of the last frame drawn, but for the bytes. */
  count: () => Omit<FrameCount, 'textureBytes'>
  /** Asks for a frame and resolves when it has been drawn. */
  drawn: () => Promise<void>
}

/** Raises the stage on the canvas. `still` draws only when `draw` is called. */
export async function openStage(
  canvas: HTMLCanvasElement,
  still: boolean,
  quality: Quality,
): Promise<Stage> {
  const root = createRoot(canvas)
  const shape = () => ({
    size: { width: window.innerWidth, height: window.innerHeight, top: 0, left: 0 },
    dpr: Math.min(window.devicePixelRatio, density[quality]),
  })
  await root.configure({
    ...shape(),
    frameloop: still ? 'never' : 'demand',
    // The finish writes display colours itself.
    flat: true,
    linear: true,
    gl: contextOptions(quality),
  })
  const store = root.render(undefined)
  const state = (): RootState => store.getState()
  window.addEventListener('resize', () => {
    const { size, dpr } = shape()
    state().setDpr(dpr)
    state().setSize(size.width, size.height)
  })
  return {
    fineness: fineness[quality],
    renderer: () => state().gl,
    show: (scene) => void root.render(scene),
    invalidate: () => state().invalidate(),
    draw: () => {
      const { internal, advance, invalidate } = state()
      const asked = internal.frames
      internal.frames = 2
      advance(performance.now())
      // Each frame takes one off, also of what is asked for while it is drawn; outside the loop
      // that would be lost, and whatever moves would stand still half-way.
      if (internal.frames === 1) internal.frames = asked
      else invalidate()
    },
    camera: () => {
      const { camera } = state()
      if (!(camera instanceof PerspectiveCamera)) throw new Error('enfilade: no camera')
      return camera
    },
    count: () => {
      const { render, memory, programs } = state().gl.info
      return {
        calls: render.calls,
        triangles: render.triangles,
        geometries: memory.geometries,
        textures: memory.textures,
        programs: programs?.length ?? 0,
      }
    },
    drawn: () =>
      new Promise((done) => {
        const stop = addAfterEffect(() => {
          stop()
          done()
        })
        state().invalidate()
      }),
  }
}
