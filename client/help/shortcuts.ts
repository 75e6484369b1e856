interface Shortcut {
  readonly keys: string
  readonly does: string
}

/** The keys of the plan page, as the dialog shows them. */
export const shortcuts: readonly { readonly title: string; readonly keys: readonly Shortcut[] }[] = [
  {
    title: 'Gaan',
    keys: [
      { keys: 'F6', does: 'Naar het volgende deel van het scherm' },
      { keys: 'Shift+F6', does: 'Naar het vorige deel van het scherm' },
      { keys: 'F8', does: 'Naar de volgende melding' },
      { keys: 'Shift+F8', does: 'Naar de vorige melding' },
      { keys: 'Ctrl+Shift+E', does: 'Naar de volgende opmerking' },
      { keys: 'Ctrl+Shift+Y', does: 'Naar de vorige opmerking' },
      { keys: 'Ctrl+Shift+F', does: 'Zoek in plan' },
      { keys: '↑ ↓', does: 'Van veld naar veld, in de tekst en in de inhoud' },
    ],
  },
  {
    title: 'Weten',
    keys: [
      { keys: 'Ctrl+S', does: 'Is alles opgeslagen?' },
      { keys: 'Ctrl+Alt+W', does: 'Wie is waar?' },
      {
        keys: 'Ctrl+Alt+M',
        does: 'Opmerking bij de gekozen woorden, het veld of de kaart; in woorden met een opmerking: die openen',
      },
      { keys: 'Ctrl+/', does: 'Deze lijst' },
    ],
  },
  {
    title: 'Schrijven',
    keys: [
      { keys: 'Ctrl+Z', does: 'Ongedaan maken' },
      { keys: 'Ctrl+Y', does: 'Opnieuw' },
      { keys: 'Ctrl+B', does: 'Vet' },
      { keys: 'Ctrl+I', does: 'Cursief' },
      { keys: 'Ctrl+K', does: 'Link' },
      { keys: 'Alt+F10', does: 'Naar de opmaak van het tekstveld' },
      { keys: 'Ctrl+.', does: 'Uitleg en oplossingen voor de melding bij deze woorden of dit veld' },
      { keys: 'Alt+↑', does: 'Verplaats een onderdeel omhoog' },
      { keys: 'Alt+↓', does: 'Verplaats een onderdeel omlaag' },
    ],
  },
]
