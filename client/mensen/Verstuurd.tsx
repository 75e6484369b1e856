import { useId, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import type { Uitgenodigd } from './mensenApi.ts'
import { Postvak } from './Postvak.tsx'

/** What became of an invitation: a letter on its way, or a link that is shown once. */
export function Verstuurd({ link, outbox, email }: Uitgenodigd & { readonly email: string }) {
  const [gekopieerd, setGekopieerd] = useState(false)
  const id = useId()
  if (link === null) return <Postvak outbox={outbox}>De uitnodiging is onderweg naar {email}.</Postvak>
  const kopieer = () =>
    void navigator.clipboard.writeText(link).then(
      () => setGekopieerd(true),
      () => setGekopieerd(false),
    )
  return (
    <div className="form">
      <div className="form__row">
        <label htmlFor={id}>Geef deze link door</label>
        <p className="form__hint">U ziet hem alleen nu: wij bewaren hem niet.</p>
        <input id={id} className="input" readOnly value={link} onFocus={event => event.target.select()} />
      </div>
      <div>
        <Button icon="link" onClick={kopieer}>
          Kopieer link
        </Button>{' '}
        <span role="status">{gekopieerd && 'Gekopieerd.'}</span>
      </div>
    </div>
  )
}
