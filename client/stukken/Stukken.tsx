import { useRef } from 'react'
import { stukken } from '../../shared/stukken/stukkeuze.ts'
import type { VoorWie } from '../../shared/stukken/voorWie.ts'
import type { Versie } from '../../shared/versie/versie.ts'
import { sentenceOf } from '../api.ts'
import { announce } from '../ui/announce.ts'
import { ProblemSentence } from '../ui/ProblemSentence.tsx'
import { taakFeiten, taakTitel } from './inWoorden.ts'
import { StukFormulier } from './StukFormulier.tsx'
import type { StukkenCalls } from './stukkenApi.ts'
import { Taakregel } from './Taakregel.tsx'
import { useTaken } from './useTaken.ts'
import '../styles/stukken.css'

interface StukkenProps {
  readonly planId: string
  readonly keuzes: VoorWie
  /** The newest first. */
  readonly versies: readonly Versie[]
  readonly meer: boolean
  readonly calls: StukkenCalls
}

/** Has papers made of a plan, and gives those that are ready. */
export function Stukken({ planId, keuzes, versies, meer, calls }: StukkenProps) {
  const { taken, fout, doe } = useTaken(calls)
  const kop = useRef<HTMLHeadingElement>(null)
  const weg = async (taakId: string) => {
    if (await doe(() => calls.weg(taakId))) kop.current?.focus()
  }
  return (
    <>
      <StukFormulier
        {...{ keuzes, versies, meer }}
        onMaak={async vraag => {
          if (await doe(() => calls.maak(vraag)))
            announce(`${stukken[vraag.stuk].titel} wordt gemaakt. Het staat onder Uw stukken.`)
        }}
      />
      {fout !== null && <ProblemSentence>{sentenceOf(fout)}</ProblemSentence>}
      <section className="stukken__lijst" aria-labelledby="uw-stukken">
        <h2 ref={kop} id="uw-stukken" tabIndex={-1}>
          Uw stukken
        </h2>
        <p className="page__soft">
          U kunt deze pagina verlaten: het maken gaat door. Wat klaar is, blijft hier tien minuten staan.
          Alleen u ziet het.
        </p>
        {taken && taken.length > 0 && (
          <ul className="stukken__taken">
            {taken.map(taak => (
              <Taakregel
                key={taak.id}
                {...{ planId, taak, titel: taakTitel(taak, keuzes), feiten: taakFeiten(taak, versies) }}
                onWeg={() => void weg(taak.id)}
              />
            ))}
          </ul>
        )}
        {taken?.length === 0 && <p>Nog geen stukken.</p>}
      </section>
    </>
  )
}
