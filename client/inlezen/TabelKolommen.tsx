import type { Tabel } from '../../shared/inlezen/blok.ts'
import type { Doel } from '../../shared/inlezen/doel.ts'
import { plekkenVan } from '../../shared/inlezen/plekken.ts'
import { labelIn } from '../../shared/inlezen/tabel.ts'
import { DoelKeuze } from './DoelKeuze.tsx'
import { type Keuze, koppen } from './keuzes.ts'

type TabelDoel = Extract<Doel, { soort: 'rijen' | 'kaart' }>

interface TabelKolommenProps {
  readonly tabel: Tabel
  readonly doel: TabelDoel
  readonly onWijzig: (doel: TabelDoel) => void
}

/** For each column of a table, or each label of one that is a card, the field it goes to. */
export function TabelKolommen({ tabel, doel, onWijzig }: TabelKolommenProps) {
  const keuzes: readonly Keuze[] = [
    { waarde: '', label: 'Tekst bij het onderdeel' },
    ...plekkenVan[doel.als].map(({ sleutel, label }) => ({ waarde: sleutel, label })),
  ]
  const delen = doel.soort === 'rijen' ? doel.kolommen : doel.rijen
  const namen =
    doel.soort === 'rijen'
      ? koppen(tabel)
      : tabel.rijen.map((_, index) => labelIn(tabel, index) || 'Bovenste regel')
  const plekken = namen.map((naam, at) => ({ naam, at, sleutel: delen[at] ?? '' }))
  const kies = (at: number, waarde: string) => {
    const nieuw = namen.map((_, index) => (index === at ? waarde || null : (delen[index] ?? null)))
    onWijzig(doel.soort === 'rijen' ? { ...doel, kolommen: nieuw } : { ...doel, rijen: nieuw })
  }
  return (
    <ul className="inlezen__kolommen">
      {plekken.map(({ naam, at, sleutel }) => (
        <li key={at} className="inlezen__kolom">
          <span className="inlezen__kolomnaam">{naam}</span>
          <DoelKeuze
            label={`Veld voor “${naam}”`}
            keuzes={keuzes}
            waarde={sleutel}
            onKies={waarde => kies(at, waarde)}
          />
        </li>
      ))}
    </ul>
  )
}
