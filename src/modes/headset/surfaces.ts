import type { Triple } from './rig.ts'

/** What a session tells of real surfaces, frame by frame. */
export type Surfaces = {
  /** Where the look meets one now, in this space; nothing where none is known. */
  met: (frame: XRFrame, space: XRReferenceSpace) => Triple | undefined
  /** Holds on to the place that was met last, where the device can. */
  hold: () => void
  /** Where the held place is now, which a device corrects as it learns the room. */
  held: (frame: XRFrame, space: XRReferenceSpace) => Triple | undefined
  stop: () => void
}

/** Asks a session for its surfaces; a device that knows none simply meets none. */
export function findSurfaces(session: XRSession): Surfaces {
  let source: XRHitTestSource | undefined
  let last: XRHitTestResult | undefined
  let anchor: XRAnchor | undefined
  let stopped = false
  void session
    .requestReferenceSpace('viewer')
    .then((space) => session.requestHitTestSource?.({ space }))
    .then(
      (found) => {
        if (stopped) found?.cancel()
        else source = found
      },
      // Without surfaces one is assumed.
      () => undefined,
    )
  const drop = () => {
    anchor?.delete()
    anchor = undefined
  }
  return {
    met: (frame, space) => {
      drop()
      last = source && frame.getHitTestResults(source)[0]
      return last?.getPose(space)?.transform.position
    },
    hold: () => {
      last?.createAnchor?.()?.then(
        (made) => {
          if (stopped) made.delete()
          else anchor = made
        },
        // The place stays where it was seen.
        () => undefined,
      )
    },
    held: (frame, space) => anchor && frame.getPose(anchor.anchorSpace, space)?.transform.position,
    stop: () => {
      stopped = true
      source?.cancel()
      drop()
    },
  }
}
