import { useSyncExternalStore } from 'react'
import { announcements } from './announce.ts'

/** The one live region of the page. */
export function Announcer() {
  const { text, turn } = useSyncExternalStore(announcements.subscribe, announcements.get)
  return (
    <div className="visually-hidden" data-announcer>
      <div aria-live="polite">{turn === 0 ? text : ''}</div>
      <div aria-live="polite">{turn === 1 ? text : ''}</div>
    </div>
  )
}
