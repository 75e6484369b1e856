import { useEffect, useState } from 'react'
import { editingOf } from '../../editor/editing.ts'
import { wordsAtCaret } from '../../editor/wordsAt.ts'
import { voorstelvraagOf } from '../../plan/overleg/voorstelvraag.ts'
import { useMag, usePlan } from '../../plan/PlanContext.tsx'
import { announce } from '../../ui/announce.ts'
import { ankersOf } from '../anker/ankersOf.ts'
import { gekozenPlek } from './gekozenPlek.ts'
import { inEenZin, kop } from './inEenZin.ts'
import { beginMetToets, focusWhenDrawn, isOpmerkingToets } from './opmerkingToets.ts'
import { Selectiebalk } from './Selectiebalk.tsx'
import { schildering } from './schildering.ts'
import { type Aangewezenen, Woordtip } from './Woordtip.tsx'
import { listenForClick, listenForRest, listenForStanding } from './wijzen.ts'
import '../../styles/overleg-tekst.css'

/** The words of draden in the text, the ways to them, and the ways to begin one. Stands once on the plan page. */
export function DradenInTekst() {
  const plan = usePlan()
  const { reageren: reageert } = useMag()
  const [gewezen, setGewezen] = useState<Aangewezenen | null>(null)
  useEffect(() => volgTekst(plan, setGewezen, reageert), [plan, reageert])
  return (
    <>
      {gewezen && <Woordtip gewezen={gewezen} onClose={() => setGewezen(null)} />}
      {reageert && <Selectiebalk />}
    </>
  )
}

type Plan = ReturnType<typeof usePlan>

function volgTekst(plan: Plan, toon: (gewezen: Aangewezenen | null) => void, reageert: boolean): () => void {
  const painter = schildering(plan, ankersOf(plan))
  const closing = new AbortController()
  const { signal } = closing
  const stop = painter.connect()
  const wijs: Parameters<typeof listenForRest>[1] = (pointed, door) => {
    const ids = pointed?.words.flatMap(({ mark }) => mark.draad?.id ?? []) ?? []
    if (!pointed || ids.length === 0) return toon(null)
    const vak = () => {
      const boxes = painter.in(pointed.field).filter(({ mark }) => mark.draad && ids.includes(mark.draad.id))
      return boxes[0]?.range.getBoundingClientRect() ?? null
    }
    // Beside the page the draad itself is shown; where it would lie over the text, first what it says.
    if (door === 'klik' && ids.length === 1 && matchMedia('(min-width: 1200px)').matches) {
      toon(null)
      return plan.overleg.paneel.toon(ids[0] ?? '')
    }
    toon({ ids, vak })
    if (door === 'cursor')
      for (const { mark } of pointed.words)
        if (mark.draad) announce(`${kop(mark.draad)}: ${inEenZin(mark.draad)} Ctrl+Alt+M: openen.`)
  }
  listenForRest(painter, wijs, signal)
  listenForStanding(painter, wijs, signal)
  listenForClick(plan, painter, wijs, signal)
  listenForNew(plan, painter, reageert, signal)
  return () => {
    closing.abort()
    stop()
  }
}

/** Who opens a draad with a key goes there with it. */
function openMetToets(plan: Plan, draadId: string): void {
  plan.overleg.paneel.toon(draadId)
  focusWhenDrawn(`[data-draad-kop="${CSS.escape(draadId)}"]`)
}

/** Ctrl+Alt+M: in the words of a draad without a selection that draad, else a new one about what one points at. */
function listenForNew(
  plan: Plan,
  painter: ReturnType<typeof schildering>,
  reageert: boolean,
  signal: AbortSignal,
): void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpmerkingToets(event)) return
    const standing = getSelection()?.isCollapsed ? wordsAtCaret(painter)?.words[0]?.mark.draad : null
    if (!standing && !reageert) return
    event.preventDefault()
    event.stopPropagation()
    if (standing) openMetToets(plan, standing.id)
    else beginMetToets(plan)
  }
  document.addEventListener('keydown', onKeyDown, { capture: true, signal })
  if (!reageert) return
  const { tools } = editingOf(plan)
  tools.set([
    {
      naam: 'Opmerking (Ctrl+Alt+M)',
      icon: 'comment',
      run: () => plan.overleg.paneel.begin(gekozenPlek(plan)),
    },
    {
      naam: 'Andere woorden voorstellen',
      icon: 'pencil',
      run: () => voorstelvraagOf(plan).set(gekozenPlek(plan)),
    },
  ])
  signal.addEventListener('abort', () => tools.set([]))
}
