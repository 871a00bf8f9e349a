/**
 * Has a browser paint what it was told so far: it only notes it down, and would do all of it when the
 * canvas is read at last. For a canvas that is not on the graphics card.
 */
export const dry = (context: Pick<CanvasRenderingContext2D, 'getImageData'>): void =>
  void context.getImageData(0, 0, 1, 1)
