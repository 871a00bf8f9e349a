import { useEffect, useState } from 'react'
import { useHall } from './hall.ts'

type Find = (query: string) => string[]

/** The finder, as soon as it has come: its index and its code are only fetched where it is used. */
export function useFinder(): Find | undefined {
  const { findables, report } = useHall()
  const [find, setFind] = useState<Find>()
  useEffect(() => {
    let wanted = true
    Promise.all([import('#exhibition/find'), findables()])
      .then(([{ createFinder }, all]) => {
        const finder = createFinder(all)
        if (wanted) setFind(() => finder)
      })
      .catch((fault: unknown) =>
        report({ at: 'find.json', says: `the search did not come: ${String(fault)}` }),
      )
    return () => {
      wanted = false
    }
  }, [findables, report])
  return find
}
