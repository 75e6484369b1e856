import { type Verslagregel, zinVan } from '../../shared/inlezen/blok.ts'
import type { Concept } from '../../shared/inlezen/concept.ts'
import type { Ontwerp } from '../../shared/inlezen/ontwerp.ts'

const soorten: readonly (readonly [Concept['soort'], string, string])[] = [
  ['hoofdstukken', 'hoofdstuk', 'hoofdstukken'],
  ['opgaven', 'opgave', 'opgaven'],
  ['afspraken', 'afspraak', 'afspraken'],
  ['randvoorwaarden', 'randvoorwaarde', 'randvoorwaarden'],
  ['partijen', 'partij', 'partijen'],
  ['begrippen', 'begrip', 'begrippen'],
]

/** What a document comes to, in numbers: `4 hoofdstukken, 1 opgave`. */
export function inAantallen({ concepten }: Ontwerp): string {
  const delen = soorten.flatMap(([soort, een, meer]) => {
    const aantal = concepten.filter(concept => concept.soort === soort).length
    return aantal === 0 ? [] : [`${aantal} ${aantal === 1 ? een : meer}`]
  })
  return delen.length > 0 ? delen.join(', ') : 'niets'
}

const titelVan = ({ json }: Concept): string =>
  String(json.titel ?? json.naam ?? [json.afkorting, json.voluit].filter(Boolean).join(': '))

/** What comes into the plan, by kind, each to be looked into. */
export function Uitkomst({ ontwerp }: { ontwerp: Ontwerp }) {
  return (
    <section className="inlezen__vak" aria-labelledby="inlezen-uitkomst">
      <h2 id="inlezen-uitkomst">Dit komt in het plan</h2>
      {ontwerp.concepten.length === 0 && (
        <p>Niets: alles is op ‘Niet overnemen’ gezet, of het document is leeg.</p>
      )}
      {soorten.map(([soort, een, meer]) => {
        const items = ontwerp.concepten.filter(concept => concept.soort === soort)
        if (items.length === 0) return null
        return (
          <details key={soort} className="inlezen__delen">
            <summary>
              {items.length} {items.length === 1 ? een : meer}
            </summary>
            <ul>
              {items.map(item => (
                <li key={String(item.json.id)}>{titelVan(item) || 'Zonder titel'}</li>
              ))}
            </ul>
          </details>
        )
      })}
    </section>
  )
}

/** What of the document is not in the plan as it was, with the words that are nowhere else. */
export function Verslag({ regels }: { regels: readonly Verslagregel[] }) {
  return (
    <section className="inlezen__vak" aria-labelledby="inlezen-verslag">
      <h2 id="inlezen-verslag">Verslag</h2>
      {regels.length === 0 ? (
        <p>Alles uit het document komt mee zoals het was.</p>
      ) : (
        regels.map(({ soort, aantal, teksten }) => (
          <div key={soort} className="inlezen__regel">
            <p>
              {zinVan(soort)} <span className="inlezen__aantal">{aantal}×</span>
            </p>
            {teksten.length > 0 && (
              <details>
                <summary>Toon de tekst</summary>
                <ul>
                  {[...new Set(teksten)].map(tekst => (
                    <li key={tekst}>{tekst}</li>
                  ))}
                </ul>
              </details>
            )}
          </div>
        ))
      )}
    </section>
  )
}
