import { useSyncExternalStore } from 'react'
import { flashes } from './flash.ts'

/** Shows the last short answer; said aloud by the region it stands in. */
export function Flash() {
  const text = useSyncExternalStore(flashes.subscribe, flashes.get)
  return <div role="status">{text && <p className="flash">{text}</p>}</div>
}
