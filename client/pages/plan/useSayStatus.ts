import { useEffect } from 'react'
import { usePlan } from '../../plan/PlanContext.tsx'
import { type SaveStatus, statusText } from '../../sync/saveStatus.ts'
import { announce } from '../../ui/announce.ts'
import { flash } from '../../ui/flash.ts'

/** Tells when the connection goes and comes back, and when something is refused; not that letters are saved. */
export function useSayStatus(): void {
  const { status } = usePlan()
  useEffect(() => {
    let before = status.get()
    return status.subscribe(() => {
      const now = status.get()
      const sentence = changeSentence(before, now)
      if (sentence?.aloud) announce(sentence.text)
      else if (sentence) flash(sentence.text)
      if (now.kind !== 'saving' || !isAway(before)) before = now
    })
  }, [status])
}

/** What is said when one status follows another; null when nothing is. `aloud`: it is already to be seen. */
export function changeSentence(before: SaveStatus, now: SaveStatus): { text: string; aloud: boolean } | null {
  if (before.kind === now.kind) return null
  if (now.kind === 'offline' || now.kind === 'refused' || now.kind === 'stalled')
    return { text: statusText(now), aloud: true }
  if (now.kind !== 'saved') return null
  if (before.kind === 'stalled') return { text: 'Opslaan lukt weer.', aloud: false }
  if (before.kind === 'saving')
    return before.restored > 0 ? { text: restoredSentence(before.restored), aloud: false } : null
  if (before.kind !== 'offline') return null
  const merged =
    before.count === 0
      ? ''
      : before.count === 1
        ? ' 1 wijziging samengevoegd.'
        : ` ${before.count} wijzigingen samengevoegd.`
  return { text: `Weer verbonden.${merged}`, aloud: false }
}

/** Being away lasts until everything is saved again. */
const isAway = ({ kind }: SaveStatus): boolean => kind === 'offline' || kind === 'stalled'

const restoredSentence = (count: number): string =>
  count === 1
    ? 'Uw wijziging van eerder is nu opgeslagen.'
    : `Uw ${count} wijzigingen van eerder zijn nu opgeslagen.`
