import { randvoorwaarde as declaratie, type Randvoorwaarde } from '../../../shared/plan/randvoorwaarde.ts'
import { isLeeg } from '../../fields/leeg.ts'
import { VeldPlek } from '../../fields/VeldPlek.tsx'
import { VeldRij } from '../../fields/VeldRij.tsx'
import { Veldregel } from '../../fields/Veldregel.tsx'

const { velden } = declaratie
const ookGevraagd = ['gevraagdeActie', 'uiterlijk'] as const
const ookGeldt = ['opgaveIds'] as const

/** What it is, why others have to act, who and before when, and what waits for it. */
export function RandvoorwaardeRijen({ randvoorwaarde }: { randvoorwaarde: Randvoorwaarde }) {
  const { id, tekst, waaromNietZelf } = randvoorwaarde
  return (
    <div className="rand-kaart__rijen">
      <Veldregel
        elementId={id}
        veld="tekst"
        declaratie={velden.tekst}
        waarde={tekst}
        leeg="Wat houdt het in?"
      />
      <Veldregel
        elementId={id}
        veld="waaromNietZelf"
        label="Waarom niet zelf"
        declaratie={velden.waaromNietZelf}
        waarde={waaromNietZelf}
        leeg="Dit kunnen wij niet zelf omdat…"
      />
      <Gevraagd randvoorwaarde={randvoorwaarde} />
      <GeldtVoor randvoorwaarde={randvoorwaarde} />
    </div>
  )
}

/** `Aan VWS: extra opleidingsplaatsen, uiterlijk 1 sep 2024` */
function Gevraagd({ randvoorwaarde }: { randvoorwaarde: Randvoorwaarde }) {
  const { id, adressaat, gevraagdeActie, uiterlijk } = randvoorwaarde
  const mist = [adressaat, gevraagdeActie, uiterlijk].some(isLeeg)
  const leeg = [adressaat, gevraagdeActie, uiterlijk].every(isLeeg)
  return (
    <VeldRij
      elementId={id}
      veld="adressaat"
      ook={ookGevraagd}
      label="Wij vragen"
      leeg={leeg}
      mist={mist}
      className="rand-kaart__vraag"
    >
      <VeldPlek
        elementId={id}
        veld="adressaat"
        declaratie={velden.adressaat}
        waarde={adressaat}
        leeg="aan wie?"
      />
      <VeldPlek
        elementId={id}
        veld="gevraagdeActie"
        declaratie={velden.gevraagdeActie}
        waarde={gevraagdeActie}
        leeg="welke stap vraagt de regio?"
      />
      <span className="rand-kaart__uiterlijk">
        <span className="rand-kaart__woord">uiterlijk</span>
        <VeldPlek
          elementId={id}
          veld="uiterlijk"
          declaratie={velden.uiterlijk}
          waarde={uiterlijk}
          leeg="wanneer?"
          inWoorden
        />
      </span>
    </VeldRij>
  )
}

function GeldtVoor({ randvoorwaarde: { id, afspraakIds, opgaveIds } }: { randvoorwaarde: Randvoorwaarde }) {
  return (
    <VeldRij
      elementId={id}
      veld="afspraakIds"
      ook={ookGeldt}
      label="Geldt voor"
      leeg={isLeeg(afspraakIds) && isLeeg(opgaveIds)}
      className="rand-kaart__geldt"
    >
      <VeldPlek
        elementId={id}
        veld="afspraakIds"
        declaratie={velden.afspraakIds}
        waarde={afspraakIds}
        leeg="Kies afspraken"
      />
      <VeldPlek
        elementId={id}
        veld="opgaveIds"
        declaratie={velden.opgaveIds}
        waarde={opgaveIds}
        leeg="Kies opgaven"
      />
    </VeldRij>
  )
}
