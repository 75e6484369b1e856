import { type ComponentType, memo } from 'react'
import { LijstRij } from '../../fields/Lijst.tsx'
import { VeldMelding } from '../../fields/VeldMelding.tsx'
import { VeldPlek } from '../../fields/VeldPlek.tsx'
import { Verwijderd } from '../../fields/Verwijderd.tsx'
import { fieldOf } from '../../plan/elementIndex.ts'
import { BijVeld, BijVeldProvider } from '../../plan/overleg/BijVeld.tsx'
import type { Kolom } from './kolommen.ts'
import { RijMenu } from './RijMenu.tsx'
import { useGehouden } from './useGehouden.ts'
import '../../styles/delen-lijsten.css'

interface Rijitem {
  readonly id: string
}

export interface RijDeel {
  readonly id: string
  /** What the row is called: `Besluit 2`. */
  readonly naam: string
}

interface TabelProps {
  /** Names its columns' widths in the style sheet. */
  readonly naam: string
  /** What a row is called: `Besluit`. */
  readonly wat: string
  readonly kolommen: readonly Kolom[]
  readonly items: readonly Rijitem[]
  /** What a row offers; left out, what every row does. */
  readonly Acties?: ComponentType<RijDeel>
  /** What stands under the fields of a row. */
  readonly Onder?: ComponentType<RijDeel>
}

/** Items as rows of a few short fields. Where it is too narrow for a table each row is a card. */
export function Tabel({ naam, wat, kolommen, items, ...deel }: TabelProps) {
  const rijen = useGehouden(items)
  if (rijen.length === 0) return null
  return (
    <div className={`tabel tabel--${naam}`}>
      <div className="tabel__kop" aria-hidden="true">
        {kolommen.map(({ veld, label }) => (
          <span key={veld}>{label}</span>
        ))}
      </div>
      <ul className="tabel__rijen">
        {rijen.map((item, index) => (
          <Rij
            key={item.id}
            item={item}
            weg={!items.some(({ id }) => id === item.id)}
            label={`${wat} ${index + 1}`}
            kolommen={kolommen}
            {...deel}
          />
        ))}
      </ul>
    </div>
  )
}

interface RijProps extends Pick<TabelProps, 'Acties' | 'Onder'> {
  readonly item: Rijitem
  /** Another threw it away while I am at work in it. */
  readonly weg: boolean
  readonly label: string
  readonly kolommen: readonly Kolom[]
}

const Rij = memo(function Rij({ item, weg, label, kolommen, Acties = RijMenu, Onder }: RijProps) {
  return (
    <LijstRij elementId={item.id} className="tabel__rij" label={label}>
      {weg && <Verwijderd id={item.id} />}
      {kolommen.map(kolom => (
        <Cel key={kolom.veld} elementId={item.id} kolom={kolom} waarde={fieldOf(item, kolom.veld)} />
      ))}
      <Acties id={item.id} naam={label} />
      <VeldMelding elementId={item.id} veld={null} leeg={false} />
      <BijVeld elementId={item.id} veld={null} alles />
      {Onder && (
        <BijVeldProvider toon={null}>
          <Onder id={item.id} naam={label} />
        </BijVeldProvider>
      )}
    </LijstRij>
  )
})

interface CelProps {
  readonly elementId: string
  readonly kolom: Kolom
  readonly waarde: unknown
}

function Cel({ elementId, kolom: { veld, declaratie, leeg, label, Samengevat }, waarde }: CelProps) {
  const samengevat = Samengevat && { samengevat: <Samengevat ids={waarde as readonly string[]} /> }
  return (
    <div className="tabel__cel">
      <span className="tabel__label" aria-hidden="true">
        {label}
      </span>
      <VeldPlek {...{ elementId, veld, declaratie, waarde, leeg }} {...samengevat} inWoorden />
      <VeldMelding elementId={elementId} veld={veld} leeg={false} />
    </div>
  )
}
