import type { Weggegooid } from '../../shared/plan/plan.ts'

const sameDay = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' })
const otherDay = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
})

/** By whom and when something was deleted; what never got further than its making was undone. */
export function deletedWhen({ verwijderdOp, verwijderdDoor }: Weggegooid, now: Date): string {
  const at = new Date(verwijderdOp)
  if (Number.isNaN(at.getTime())) return 'toevoegen ongedaan gemaakt'
  const format = at.toDateString() === now.toDateString() ? sameDay : otherDay
  return [
    'verwijderd',
    verwijderdDoor && `door ${verwijderdDoor}`,
    format === sameDay ? `om ${format.format(at)}` : `op ${format.format(at)}`,
  ]
    .filter(Boolean)
    .join(' ')
}
