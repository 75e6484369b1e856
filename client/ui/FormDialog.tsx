import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { ProblemSentence } from './ProblemSentence.tsx'

/** What is wrong, in a sentence, with the id under which it stands on the page. */
export interface FormFault {
  readonly sentence: string
  readonly id: string
}
interface FormDialogProps {
  readonly title: string
  /** The words on the button that sends it. */
  readonly action: string
  /** Nothing can be sent now. */
  readonly disabled?: boolean
  /** There is nothing to fill in: the focus begins at the button. */
  readonly focusAction?: boolean
  /** Sends what was filled in. Gives a sentence when that cannot be; the dialog then stays as it is. */
  readonly onSend: () => Promise<string | null>
  readonly onClose: () => void
  readonly children: ReactNode | ((fault: FormFault | null) => ReactNode)
}

/** A form over the page: sent once at a time, closed when it went, and with all that was written when it did not. */
export function FormDialog(props: FormDialogProps) {
  const { title, action, disabled = false, focusAction = false, onSend, onClose, children } = props
  const [sentence, setSentence] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const id = useId()
  const fault = sentence === null ? null : { sentence, id: `${id}-fault` }
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    setSentence(null)
    const wrong = await onSend()
    if (wrong === null) return onClose()
    setSentence(wrong)
    setBusy(false)
  }
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Annuleren</Button>
          <Button
            kind="primary"
            type="submit"
            form={`${id}-form`}
            disabled={busy || disabled}
            {...(focusAction && { 'data-focus-first': '' })}
          >
            {action}
          </Button>
        </>
      }
    >
      <form id={`${id}-form`} className="form" noValidate onSubmit={event => void send(event)}>
        {typeof children === 'function' ? children(fault) : children}
        {fault && <ProblemSentence id={fault.id}>{fault.sentence}</ProblemSentence>}
      </form>
    </Dialog>
  )
}
