import { useEffect, useState } from 'react'
import { companion } from './focusing.ts'

/** True while a pointer is down in the text: what appears at a selection waits until it has been made. */
export function usePointerIsDown(): boolean {
  const [down, setDown] = useState(false)
  useEffect(() => {
    const press = ({ target }: PointerEvent) =>
      setDown(target instanceof Element && target.closest(`[${companion}]`) === null)
    const release = () => setDown(false)
    document.addEventListener('pointerdown', press, true)
    document.addEventListener('pointerup', release, true)
    document.addEventListener('pointercancel', release, true)
    return () => {
      document.removeEventListener('pointerdown', press, true)
      document.removeEventListener('pointerup', release, true)
      document.removeEventListener('pointercancel', release, true)
    }
  }, [])
  return down
}
