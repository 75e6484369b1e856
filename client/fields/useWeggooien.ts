import { flushSync } from 'react-dom'
import { flash } from '../ui/flash.ts'
import { useVerwijder } from './useLijst.ts'

/** Puts a card or section in the Prullenbak, says how it comes back, and leaves the focus at its neighbour. */
export function useWeggooien(): (elementId: string, naam: string) => void {
  const verwijder = useVerwijder()
  return (elementId, naam) => {
    const kaarten = [...document.querySelectorAll<HTMLElement>('[data-blok]')]
    const plaats = kaarten.findIndex(kaart => kaart.dataset.blok === elementId)
    const buur = kaarten[plaats + 1] ?? kaarten[plaats - 1]
    buur?.focus({ preventScroll: true })
    flushSync(() => verwijder(elementId))
    flash(`${naam} ligt in de Prullenbak. Met Ctrl+Z haalt u hem terug.`)
  }
}
