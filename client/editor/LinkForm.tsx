import type { Editor } from '@tiptap/core'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { isSafeLink } from '../../shared/plan/proseFaults.ts'
import { Button } from '../ui/Button.tsx'

/** Asks for the address of a link, and makes, changes or removes it. */
export function LinkForm({ editor, done }: { editor: Editor; done: () => void }) {
  const now = String(editor.getAttributes('link').href ?? '')
  const [adres, setAdres] = useState(now)
  const [fout, setFout] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const href = linkOf(adres)
    if (href === null) return setFout(true)
    setLink(editor, href)
    done()
  }
  const remove = () => {
    editor.chain().extendMarkRange('link').unsetLink().run()
    done()
  }
  return (
    <form className="opmaak-balk__koppeling" onSubmit={submit} noValidate>
      <AdresVeld adres={adres} fout={fout} onAdres={setAdres}>
        <Button type="submit" kind="primary" small>
          Toepassen
        </Button>
        {now !== '' && (
          <Button small onClick={remove}>
            Verwijderen
          </Button>
        )}
      </AdresVeld>
    </form>
  )
}

interface AdresVeldProps {
  readonly adres: string
  readonly fout: boolean
  readonly onAdres: (adres: string) => void
  readonly children: ReactNode
}

function AdresVeld({ adres, fout, onAdres, children }: AdresVeldProps) {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>Adres van de koppeling</label>
      <div className="opmaak-balk__adres">
        <input
          id={id}
          type="url"
          value={adres}
          placeholder="https://"
          aria-invalid={fout}
          aria-describedby={fout ? `${id}-fout` : undefined}
          onChange={event => onAdres(event.target.value)}
        />
        {children}
      </div>
      {fout && (
        <p id={`${id}-fout`} role="alert" className="opmaak-balk__fout">
          Een koppeling begint met https://, http:// of mailto:.
        </p>
      )}
    </>
  )
}

/** The address as it is meant: `regio.nl` is a page, `a@b.nl` a mail address. Null when it is neither. */
export function linkOf(adres: string): string | null {
  const text = adres.trim()
  if (isSafeLink(text)) return text
  if (text === '' || /\s/.test(text) || /^[a-z][a-z0-9+.-]*:/i.test(text)) return null
  if (/^[^@/]+@[^@/]+\.[^@/]+$/.test(text)) return `mailto:${text}`
  return /^[^/.]+(\.[^/.]+)+(\/.*)?$/.test(text) ? `https://${text}` : null
}

function setLink(editor: Editor, href: string): void {
  if (editor.state.selection.empty && !editor.isActive('link'))
    editor
      .chain()
      .insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] })
      .run()
  else editor.chain().extendMarkRange('link').setLink({ href }).run()
}
