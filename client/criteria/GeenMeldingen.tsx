import { faseNaam, volgendeFase } from '../../shared/rules/keuzefasen.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { useCriteria, useStore } from './useCriteria.ts'

/** The empty panel: nothing for this phase, or nothing that passes the filter (`elders`: there is more without it). */
export function GeenMeldingen({ elders }: { elders: boolean }) {
  const { store, filter } = useCriteria()
  const fase = useStore(store.fase)
  const volgende = volgendeFase(fase)
  if (elders) {
    const toonAlles = () => filter.set({ bereik: 'alles', ernst: null })
    return (
      <EmptyState
        title="Geen meldingen in deze selectie."
        actions={
          <Button kind="quiet" onClick={toonAlles}>
            Toon alle meldingen
          </Button>
        }
      />
    )
  }
  const kijk = volgende && (
    <Button kind="quiet" onClick={() => store.fase.kies(volgende)}>
      Kijk alvast naar {faseNaam(volgende)} →
    </Button>
  )
  return <EmptyState icon="check" title={`Geen meldingen voor ${faseNaam(fase)}.`} actions={kijk} />
}
