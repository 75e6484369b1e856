import '../styles/editor.css'
import { useLayoutEffect, useRef, useState } from 'react'
import { geenTekst, type Tekst } from '../../shared/plan/tekst.ts'
import { useField, useMag, usePlan } from '../plan/PlanContext.tsx'
import { editingOf } from './editing.ts'
import { keepSelection } from './keepSelection.ts'
import { proseOnPage } from './proseOnPage.ts'
import { drawBlokken } from './staticText.ts'

export interface ProseFieldProps {
  readonly elementId: string
  readonly veld: string
  readonly kind: 'regel' | 'tekst'
  /** What a screen reader calls the field; `labelledBy` wins where the label stands on the page. */
  readonly label: string
  readonly labelledBy?: string
  /** What an empty field shows. */
  readonly leeg?: string
  readonly className?: string
  /** Whether headings may be made in it. */
  readonly headings?: boolean
}

/**
 * Prose: plain text that becomes a small editor when it gets focus. React makes the element and never looks
 * inside it; what stands there is drawn here or by the editor.
 */
export function ProseField(props: ProseFieldProps) {
  const { elementId, veld, kind, leeg, className } = props
  const mag = useMag()
  const element = useRef<HTMLDivElement>(null)
  const fault = useDrawnText(element, props)
  return (
    <>
      <div
        ref={element}
        className={`prose prose--${kind}${className ? ` ${className}` : ''}`}
        data-prose=""
        data-element-id={elementId}
        data-veld={veld}
        {...(leeg !== undefined && { 'data-leeg': leeg })}
        {...(mag.schrijven && textbox(props))}
      />
      {fault && (
        <p className="prose__fout" role="note">
          {fault}
        </p>
      )}
    </>
  )
}

const textbox = ({ kind, label, labelledBy, leeg }: ProseFieldProps) => ({
  role: 'textbox',
  tabIndex: 0,
  'aria-multiline': kind === 'tekst',
  ...(labelledBy === undefined ? { 'aria-label': label } : { 'aria-labelledby': labelledBy }),
  ...(leeg !== undefined && { 'aria-placeholder': leeg }),
})

/** An editor that closes leaves a textbox behind, after React took those attributes away. */
function noTextbox(element: HTMLElement): void {
  for (const name of ['role', 'tabindex', 'contenteditable']) element.removeAttribute(name)
}

/** Keeps the element drawn while no editor is in it, and says why none can be. */
function useDrawnText(
  ref: React.RefObject<HTMLDivElement | null>,
  { elementId, veld, kind, headings = false }: ProseFieldProps,
): string | null {
  const plan = usePlan()
  const { schrijven } = useMag()
  const [fault, setFault] = useState<string | null>(null)
  const tekst = (useField(elementId, veld) as Tekst | undefined) ?? geenTekst
  const latest = useRef(tekst)
  latest.current = tekst
  const drawn = useRef('')
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    if (!schrijven) return noTextbox(element)
    const draw = () => drawBlokken(element, latest.current.blokken)
    return editingOf(plan).register(element, { elementId, veld, kind, headings, draw, fault: setFault })
  }, [ref, plan, schrijven, elementId, veld, kind, headings])
  useLayoutEffect(() => {
    const element = ref.current
    if (element) return proseOnPage(plan).put(element, elementId, veld)
  }, [ref, plan, elementId, veld])
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    element.toggleAttribute('data-is-leeg', isEmpty(tekst))
    const changed = { van: drawn.current, naar: tekst.plat }
    drawn.current = tekst.plat
    if (editingOf(plan).isOpen(element)) return
    keepSelection(element, changed, () => drawBlokken(element, tekst.blokken))
    proseOnPage(plan).drawn(element)
  }, [ref, plan, tekst])
  return fault
}

const isEmpty = ({ plat, blokken }: Tekst): boolean =>
  plat === '' && blokken.length <= 1 && (blokken[0]?.type ?? 'paragraph') === 'paragraph'
