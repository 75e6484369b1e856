import { useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { sentenceOf } from '../../api.ts'
import { editingOf } from '../../editor/editing.ts'
import { companion } from '../../editor/focusing.ts'
import type { SelectedWords } from '../../editor/selectedWords.ts'
import { useDraad, useOverleg } from '../../plan/overleg/useOverleg.ts'
import { voorstelvraagOf } from '../../plan/overleg/voorstelvraag.ts'
import { usePlan } from '../../plan/PlanContext.tsx'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/Button.tsx'
import { ankersOf } from '../anker/ankersOf.ts'
import { plekVan } from './gekozenPlek.ts'
import { useSelectie } from './useSelectie.ts'

const gap = 8
const margin = 8

/** What one can say about selected words, at those words: also for who cannot write in them, and by touch. */
export function Selectiebalk() {
  const plan = usePlan()
  const selectie = useSelectie()
  const { active } = editingOf(plan)
  const open = useSyncExternalStore(active.subscribe, active.get)
  const { paneel } = useOverleg()
  const nieuw = useSyncExternalStore(paneel.nieuw.subscribe, paneel.nieuw.get)
  if (!selectie?.field.isConnected) return null
  const wordtGeschreven = nieuw?.anker && nieuw.anker.citaat === plekVan(plan, selectie)?.anker?.citaat
  if (wordtGeschreven) return null
  // There the toolbar has the same button.
  const inBalk = open?.spec.kind === 'tekst' && open.element === selectie.field
  return <Balk selectie={selectie} inBalk={inBalk} />
}

function Balk({ selectie, inBalk }: { selectie: SelectedWords; inBalk: boolean }) {
  const plan = usePlan()
  const balk = useRef<HTMLDivElement>(null)
  const verweesd = useVerweesd()
  useLayoutEffect(() => {
    const place = () => balk.current && placeBelow(balk.current, selectie)
    place()
    window.addEventListener('scroll', place, { capture: true, passive: true })
    window.addEventListener('resize', place)
    return () => {
      window.removeEventListener('scroll', place, { capture: true })
      window.removeEventListener('resize', place)
    }
  }, [selectie])
  const { overleg } = plan
  const begin = () => {
    const plek = plekVan(plan, selectie)
    if (plek) overleg.paneel.begin(plek)
  }
  const stelVoor = () => voorstelvraagOf(plan).set(plekVan(plan, selectie))
  const koppel = (draadId: string) => {
    const plek = plekVan(plan, selectie)
    if (!plek) return
    overleg.veranker(draadId, plek).then(
      () => announce('De opmerking hoort nu bij deze woorden'),
      (error: unknown) => announce(sentenceOf(error)),
    )
  }
  if (inBalk && !verweesd) return null
  return (
    <div
      ref={balk}
      className="selectiebalk"
      role="toolbar"
      aria-label="Bij de gekozen woorden"
      data-houdt-selectie=""
      onMouseDown={event => event.preventDefault()}
      {...{ [companion]: '' }}
    >
      {!inBalk && (
        <Button small icon="comment" title="Opmerking (Ctrl+Alt+M)" onClick={begin}>
          Opmerking
        </Button>
      )}
      {!inBalk && (
        <Button small icon="pencil" onClick={stelVoor}>
          Voorstel
        </Button>
      )}
      {verweesd && (
        <Button small icon="link" onClick={() => koppel(verweesd)}>
          Koppel de opmerking hieraan
        </Button>
      )}
    </div>
  )
}

/** The draad that is open, when the words it was about are gone. */
function useVerweesd(): string | null {
  const plan = usePlan()
  const { paneel } = useOverleg()
  const ankers = ankersOf(plan)
  const gekozen = useSyncExternalStore(paneel.gekozen.subscribe, paneel.gekozen.get)
  useSyncExternalStore(ankers.standen.subscribe, ankers.standen.get)
  const draad = useDraad(gekozen ?? '')
  return draad && ankers.stand(draad).staat === 'tekst-verwijderd' ? draad.id : null
}

function placeBelow(balk: HTMLElement, { field }: SelectedWords): void {
  const selection = getSelection()
  const box = selection?.rangeCount ? selection.getRangeAt(0).getBoundingClientRect() : null
  const at = box && box.width + box.height > 0 ? box : field.getBoundingClientRect()
  const { width, height } = balk.getBoundingClientRect()
  // A finger's selection has its handles below the words.
  const below = at.bottom + (matchMedia('(pointer: coarse)').matches ? 3 * gap : gap)
  const top = below + height > innerHeight - margin ? at.top - height - gap : below
  balk.style.top = `${Math.max(margin, top)}px`
  balk.style.left = `${Math.max(margin, Math.min(at.right - width, innerWidth - width - margin))}px`
}
