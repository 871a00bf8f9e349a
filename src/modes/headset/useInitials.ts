import { useHall } from '#building'
import type { Findable } from '#exhibition'
import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { initialsOf, type Initials } from './initials.ts'

const none: Initials = {}

/** The works by their first letters, as soon as what they are found by has come; only where wanted. */
export function useInitials(wanted: boolean): Initials {
  const { holdings, report } = useHall()
  const outline = useStore(holdings.store, (held) => held.outline)
  const [findables, setFindables] = useState<readonly Findable[]>()
  useEffect(() => {
    if (!wanted) return
    let here = true
    holdings
      .findables()
      .then((all) => {
        if (here) setFindables(all)
      })
      .catch((fault: unknown) =>
        report({ at: 'find.json', says: `the search did not come: ${String(fault)}` }),
      )
    return () => {
      here = false
    }
  }, [wanted, holdings, report])
  return useMemo(
    () => (findables ? initialsOf(outline, holdings.store.getState().language, findables) : none),
    [findables, outline, holdings],
  )
}
