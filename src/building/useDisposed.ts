import { useEffect } from 'react'

/** Frees what lies on the graphics card when it is replaced or its part of the building goes. */
export function useDisposed(resource: { dispose: () => void } | undefined): void {
  useEffect(() => () => resource?.dispose(), [resource])
}
