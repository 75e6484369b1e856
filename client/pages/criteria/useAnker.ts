import { useEffect, useSyncExternalStore } from 'react'

const subscribe = (listener: () => void) => {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

/** The anchor of the address, without its #. */
const useHash = (): string => useSyncExternalStore(subscribe, () => decode(location.hash.slice(1)))

function decode(hash: string): string {
  try {
    return decodeURIComponent(hash)
  } catch (error) {
    if (error instanceof URIError) return ''
    throw error
  }
}

/** The anchor of the address; goes there, also when it came to the page later than the browser looked. */
export function useAnker(): string {
  const hash = useHash()
  useEffect(() => {
    const place = hash === '' ? null : document.getElementById(hash)
    if (!place) return
    place.scrollIntoView({ block: 'start' })
    place.focus({ preventScroll: true })
  }, [hash])
  return hash
}
