import { useState } from 'react'
import { useMag, usePlan } from '../../plan/PlanContext.tsx'
import { joined, type SaveStatus, statusText } from '../../sync/saveStatus.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { RefusedSheet } from './RefusedSheet.tsx'
import { useComingBack } from './useComingBack.ts'
import { useSaveStatus } from './useSaveStatus.ts'

/**
 * Says what is between one's words and the server, that one may type on, and what stands only here meanwhile.
 * A refusal is said over the page first; closed, it stays in this bar.
 */
export function ConnectionBar() {
  const status = useSaveStatus()
  const [closed, setClosed] = useState<string | null>(null)
  const coming = useComingBack(status.kind === 'refused' && status.code === 'niet-aangemeld')
  if (status.kind === 'refused' && closed !== status.code)
    return <RefusedSheet status={status} {...coming} onClose={() => setClosed(status.code)} />
  if (status.kind !== 'offline' && status.kind !== 'stalled' && status.kind !== 'refused') return null
  return <Bar status={status} onOpen={() => setClosed(null)} />
}

type Shown = Extract<SaveStatus, { kind: 'offline' | 'stalled' | 'refused' }>

function Bar({ status, onOpen }: { status: Shown; onOpen: () => void }) {
  const { reconnect } = usePlan()
  const { schrijven } = useMag()
  return (
    <section className="offline-bar" aria-label="Verbinding">
      <Icon name={status.kind === 'offline' ? 'offline' : 'circleAlert'} />
      <p>{sentence(status, schrijven)}</p>
      {status.kind === 'offline' && (
        <Button small icon="refresh" onClick={reconnect}>
          Opnieuw proberen
        </Button>
      )}
      {status.kind === 'refused' && (
        <Button small onClick={onOpen}>
          {status.code === 'niet-aangemeld' ? 'Opnieuw aanmelden' : 'Wat kan ik doen?'}
        </Button>
      )}
    </section>
  )
}

function sentence(status: Shown, schrijven: boolean): string {
  if (status.kind === 'refused')
    return status.code === 'niet-aangemeld'
      ? `${joined('U bent afgemeld. Wat u typte, blijft hier staan', '; ', status)}.`
      : statusText(status)
  if (status.kind === 'stalled')
    return `Opslaan lukt op dit moment niet. ${joined('Regiotafel probeert het zelf opnieuw; u kunt doorwerken', '. ', status)}.`
  if (!schrijven) return `Geen verbinding sinds ${status.since}. U leest wat er toen stond.`
  return `${joined('Geen verbinding. U kunt doorwerken', '; ', status)}.`
}
