import { opgave as declaratie, type Opgave } from '../../shared/plan/opgave.ts'
import { isLeeg } from '../fields/leeg.ts'
import { VeldBlok } from '../fields/VeldBlok.tsx'
import { VeldControl } from '../fields/VeldControl.tsx'
import { VeldMelding } from '../fields/VeldMelding.tsx'
import { BijVeld } from '../plan/overleg/BijVeld.tsx'
import { usePlanValue } from '../plan/PlanContext.tsx'

const { velden } = declaratie

/** Why now: in words, on which aspect, and on which figures of the regiobeeld. */
export function Urgentie({ opgave: { id, urgentie, bevindingIds } }: { opgave: Opgave }) {
  return (
    <>
      <div className="opgave__urgentie">
        <VeldControl
          elementId={id}
          veld="urgentie.tekst"
          declaratie={velden.urgentie.velden.tekst}
          waarde={urgentie.tekst}
          leeg="Waarom nu? Noem wat er misgaat, voor wie, en een cijfer uit het regiobeeld."
        />
        <VeldMelding elementId={id} veld="urgentie" leeg={isLeeg(urgentie)} />
        <BijVeld elementId={id} veld="urgentie.tekst" />
      </div>
      <div className="opgave__kolommen">
        <VeldBlok
          elementId={id}
          veld="urgentie.aspect"
          label="Urgentie"
          declaratie={velden.urgentie.velden.aspect}
          waarde={urgentie.aspect}
          leeg="Toegankelijkheid of kwaliteit?"
        />
        <VeldBlok
          elementId={id}
          veld="bevindingIds"
          label="Onderbouwing"
          declaratie={velden.bevindingIds}
          waarde={bevindingIds}
          samengevat={<Samengevat aantal={bevindingIds.length} />}
          leeg="Kies bevindingen uit het regiobeeld"
        />
      </div>
    </>
  )
}

function Samengevat({ aantal }: { aantal: number }) {
  const versie = usePlanValue(plan => plan.regiobeeld.versie)
  return `${aantal} ${aantal === 1 ? 'bevinding' : 'bevindingen'} uit het regiobeeld${versie ? ` ${versie}` : ''}`
}
