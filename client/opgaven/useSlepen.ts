import { type RefObject, useEffect, useEffectEvent } from 'react'
import type { PlanEdit } from '../../shared/plan/applyEdit.ts'
import { verplaatsAfspraak } from '../../shared/plan/verplaats.ts'
import { usePlan } from '../plan/PlanContext.tsx'
import { type Dragging, withDragging } from '../ui/dragging.ts'
import { dropAfspraak, dropOpgave, type Rand } from './droplaats.ts'
import { useVerplaats } from './useVerplaats.ts'
import type { Blok } from './volgorde.ts'

interface Gesleept {
  readonly id: string
  readonly soort: 'afspraak' | 'opgave'
}
interface Bij {
  readonly element: HTMLElement
  readonly rand: Rand
}

/**
 * Dragging cards and opgaven by their grip. There is one drop target, the list; a grip becomes draggable
 * when the pointer comes over it, so that a thousand cards cost nothing.
 */
export function useSlepen(lijst: RefObject<HTMLElement | null>, blokken: readonly Blok[]): void {
  const { store } = usePlan()
  const { voerUit } = useVerplaats()
  const editFor = (wat: Gesleept, { element, rand }: Bij): PlanEdit | null => {
    const bij = element.dataset.blok ?? ''
    if (wat.soort === 'opgave') {
      const doel = dropOpgave(blokken, bij)
      return doel && doel.na !== wat.id ? { op: 'move', elementId: wat.id, ...doel } : null
    }
    const doel = dropAfspraak(blokken, bij, rand)
    return doel && verplaatsAfspraak(store.get(), wat.id, doel)
  }
  const over = useEffectEvent((wat: Gesleept, x: number, y: number) => {
    const bij = blokAt(wat, x, y)
    showLine(lijst.current, bij && editFor(wat, bij) ? bij : null, wat)
  })
  const drop = useEffectEvent((wat: Gesleept, x: number, y: number) => {
    showLine(lijst.current, null, wat)
    const bij = blokAt(wat, x, y)
    if (bij) voerUit(editFor(wat, bij), wat.id)
  })
  useEffect(() => {
    const element = lijst.current
    if (!element) return
    return withDragging(dragging => {
      const stopGrips = gripsOnApproach(element, dragging)
      const stopTarget = dragging.dropTargetForElements({
        element,
        canDrop: ({ source }) => source.data.gesleept !== undefined,
        onDrag: ({ source, location }) => {
          const { clientX, clientY } = location.current.input
          over(source.data.gesleept as Gesleept, clientX, clientY)
        },
        onDragLeave: ({ source }) => showLine(element, null, source.data.gesleept as Gesleept),
        onDrop: ({ source, location }) => {
          const { clientX, clientY } = location.current.input
          drop(source.data.gesleept as Gesleept, clientX, clientY)
        },
      })
      return () => {
        stopGrips()
        stopTarget()
      }
    })
  }, [lijst])
}

function gripsOnApproach(lijst: HTMLElement, { draggable }: Dragging): () => void {
  const known = new Map<HTMLElement, () => void>()
  const approach = (event: PointerEvent) => {
    const greep = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-greep]') : null
    const id = greep?.dataset.greep
    if (!greep || id === undefined || known.has(greep)) return
    const soort = greep.dataset.soort === 'opgave' ? 'opgave' : 'afspraak'
    const gesleept: Gesleept = { id, soort }
    const kaart = greep.closest<HTMLElement>('[data-blok]') ?? greep
    const stop = draggable({
      element: greep,
      getInitialData: () => ({ gesleept }),
      onGenerateDragPreview: ({ nativeSetDragImage }) => nativeSetDragImage?.(kaart, 16, 16),
      onDragStart: () => kaart.setAttribute('data-gesleept', ''),
      onDrop: () => kaart.removeAttribute('data-gesleept'),
    })
    known.set(greep, stop)
  }
  lijst.addEventListener('pointerover', approach)
  return () => {
    lijst.removeEventListener('pointerover', approach)
    for (const stop of known.values()) stop()
  }
}

/**
 * The block under the pointer. A card is often taller than the screen, so not the half one is over decides,
 * but the way one comes: a card that comes from below lands above it, one from above lands under it.
 */
function blokAt({ id }: Gesleept, x: number, y: number): Bij | null {
  const element = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-blok]')
  const zelf = document.querySelector(`[data-blok="${CSS.escape(id)}"]`)
  if (!element || !zelf) return null
  const komtVanOnder = element.compareDocumentPosition(zelf) & Node.DOCUMENT_POSITION_FOLLOWING
  return { element, rand: komtVanOnder ? 'boven' : 'onder' }
}

/** A line where it would land; drawn by the sheet from this attribute. */
function showLine(lijst: HTMLElement | null, bij: Bij | null, { soort }: Gesleept): void {
  const was = lijst?.querySelector('[data-drop]')
  const rand = !bij ? null : soort === 'opgave' ? opgaveRand(bij.element) : kaartRand(bij)
  if (was && (was !== bij?.element || was.getAttribute('data-drop') !== rand))
    was.removeAttribute('data-drop')
  if (bij && rand && bij.element.getAttribute('data-drop') !== rand)
    bij.element.setAttribute('data-drop', rand)
}

const opgaveRand = (element: HTMLElement): Rand => (element.dataset.soort === 'opgave' ? 'boven' : 'onder')

const kaartRand = ({ element, rand }: Bij): Rand =>
  element.dataset.soort === 'opgave' ? 'onder' : element.dataset.soort === 'einde' ? 'boven' : rand
