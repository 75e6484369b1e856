import type { Bevinding } from '../../plan/bevinding.ts'
import type { Opgave } from '../../plan/opgave.ts'
import { type Oplossing, rule } from '../rule.ts'
import { toonWaarde } from '../taal/eenheden.ts'
import { opsomming } from '../taal/opsomming.ts'
import { metOpgave, voorbeeldPlan } from '../voorbeeld.ts'
import type { Zicht } from '../zicht.ts'

export default rule({
  id: 'opgave.urgentie',
  titel: 'Urgentie op toegankelijkheid of kwaliteit',
  waarom:
    'Een regio-opgave is er omdat zorg anders onbereikbaar of slechter wordt. Zonder dat is het een wens.',
  bronnen: ['handreiking'],
  ernst: 'vereist',
  fase: '0.6',
  goed: 'Toegankelijkheid: 1.240 75-plussers kwamen in 2022 op de SEH terwijl een bed of hulp thuis genoeg was.',
  fout: 'Dit thema is belangrijk voor onze regio.',
  per: 'opgave',
  check(opgave, zicht) {
    const { urgentie } = opgave
    const kort = urgentie.tekst.plat.trim().length < zicht.drempels.urgentieTekens
    const missing = [
      kort && 'beschrijf wat er gebeurt en bij hoeveel mensen',
      urgentie.aspect.length === 0 && 'kies of het gaat om toegankelijkheid, kwaliteit of beide',
    ].filter(deel => deel !== false)
    if (missing.length === 0) return null
    const reden = `De urgentie is nog niet af: ${opsomming(missing)}.`
    return { veld: 'urgentie', reden, oplossingen: figureFromRegiobeeld(opgave, zicht) }
  },
  voorbeelden: { goed: voorbeeldPlan(), fout: metOpgave({ urgentie: { tekst: null } }) },
})

/** Writes down what the regiobeeld says, where nothing stands yet and that is all that is missing. */
function figureFromRegiobeeld({ id, urgentie, bevindingIds }: Opgave, zicht: Zicht): Oplossing[] {
  if (urgentie.tekst.plat.trim() !== '' || urgentie.aspect.length === 0) return []
  const tekst = bevindingIds.flatMap(one => inWords(zicht.bevinding(one))).join(' ')
  if (tekst.length < zicht.drempels.urgentieTekens) return []
  const edit = { op: 'write', elementId: id, veld: 'urgentie.tekst', tekst } as const
  return [{ titel: 'Neem de cijfers uit het regiobeeld over', edit }]
}

function inWords(bevinding: Bevinding | undefined): string[] {
  if (bevinding?.waarde == null) return []
  const { tekst, waarde, eenheid, peiljaar, prognosejaar, bron } = bevinding
  const herkomst = [prognosejaar ?? peiljaar, bron.plat.trim()].filter(Boolean).join(', ')
  return [`${tekst.plat.trim()}: ${toonWaarde(waarde, eenheid)}${herkomst && ` (${herkomst})`}.`]
}
