import { useEffect, useSyncExternalStore } from 'react'
import { flashes } from './flash.ts'

/** Shows the last short answer; said aloud by the region it stands in. */
export function Flash() {
  const text = useSyncExternalStore(flashes.subscribe, flashes.get)
  useEffect(() => {
    if (text === '') return
    const frame = requestAnimationFrame(flashes.shown)
    return () => cancelAnimationFrame(frame)
  }, [text])
  return <div role="status">{text && <p className="flash">{text}</p>}</div>
}
