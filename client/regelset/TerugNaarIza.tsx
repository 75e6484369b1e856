import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'

interface TerugNaarIzaProps {
  readonly onTerug: () => void
  readonly onClose: () => void
}

/** Asks before every change of the criteria is taken back at once. */
export function TerugNaarIza({ onTerug, onClose }: TerugNaarIzaProps) {
  return (
    <Dialog
      title="Terug naar IZA 2023"
      onClose={onClose}
      actions={
        <>
          <Button data-focus-first onClick={onClose}>
            Annuleren
          </Button>
          <Button kind="primary" onClick={onTerug}>
            Terug naar IZA 2023
          </Button>
        </>
      }
    >
      <p>
        Alle drempels en fasen worden weer die van IZA 2023, en wat uit staat gaat weer aan. Dat geldt voor
        iedereen in dit plan. De lijst van wijzigingen blijft.
      </p>
    </Dialog>
  )
}
