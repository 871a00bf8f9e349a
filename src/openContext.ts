import type { Quality } from '#reception'

/** Whether edges are smoothed, and on which of two cards. */
export const contextOptions = (quality: Quality) =>
  ({ antialias: quality !== 'low', powerPreference: 'high-performance' }) as const

/**
 * Asks the view for the picture's own context, which the stage then finds there: a second one, only
 * to ask whether there is one, would hold up every visitor. False where the browser has no WebGL 2.
 */
export const openContext = (view: HTMLCanvasElement, quality: Quality): boolean =>
  view.getContext('webgl2', { alpha: true, ...contextOptions(quality) }) !== null
