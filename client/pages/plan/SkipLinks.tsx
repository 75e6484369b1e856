interface SkipLinksProps {
  readonly onOutline: () => void
  readonly onPanel: () => void
}

/** The first stops of Tab: to the page itself, its contents, or what is found and said. */
export function SkipLinks({ onOutline, onPanel }: SkipLinksProps) {
  const links = [
    { id: 'pagina', label: 'Naar het plan', open: () => {} },
    { id: 'inhoud', label: 'Naar de inhoud', open: onOutline },
    { id: 'meldingen', label: 'Naar de criteria, opmerkingen en versies', open: onPanel },
  ]
  return (
    <div className="skip-links">
      {links.map(({ id, label, open }) => (
        <a
          key={id}
          className="skip-link"
          href={`#${id}`}
          onClick={event => {
            event.preventDefault()
            open()
            requestAnimationFrame(() => document.getElementById(id)?.focus())
          }}
        >
          {label}
        </a>
      ))}
    </div>
  )
}
