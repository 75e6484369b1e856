import { usePlan } from '../../plan/PlanContext.tsx'
import { useSaveStatus } from '../../sync/saveStatus.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'

/** Says that one may type on without a connection, and what stands only here meanwhile. */
export function OfflineBar() {
  const status = useSaveStatus()
  const { reconnect, mag } = usePlan()
  if (status.kind !== 'offline') return null
  return (
    <section className="offline-bar" aria-label="Verbinding">
      <Icon name="offline" />
      <p>
        {mag.schrijven
          ? `Geen verbinding. U kunt doorwerken${onlyHere(status.count)}.`
          : `Geen verbinding sinds ${status.since}. U leest wat er toen stond.`}
      </p>
      <Button small icon="refresh" onClick={reconnect}>
        Opnieuw proberen
      </Button>
    </section>
  )
}

function onlyHere(count: number): string {
  if (count === 0) return ''
  return count === 1
    ? '; 1 wijziging staat nog alleen in dit venster'
    : `; ${count} wijzigingen staan nog alleen in dit venster`
}
