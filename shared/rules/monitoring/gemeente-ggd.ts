import type { Partij } from '../../plan/partij.ts'
import { partijNaam } from '../partijNaam.ts'
import { rule } from '../rule.ts'
import { metPlan, voorbeeldPlan } from '../voorbeeld.ts'

export default rule({
  id: 'monitoring.gemeente-ggd',
  titel: 'Gemeente of GGD heeft een rol in de effectmeting',
  waarom:
    'Of inwoners gezonder worden, blijkt buiten de spreekkamer. Gemeenten en GGD hebben die cijfers en kunnen ze duiden.',
  bronnen: ['handreiking'],
  ernst: 'aanbevolen',
  fase: '0.9',
  goed: 'GGD levert jaarlijks gezondheidscijfers.',
  fout: 'Alleen de verzekeraar meet.',
  per: 'plan',
  check({ id: elementId, monitoring }, zicht) {
    const meters = [monitoring.eigenaarId, ...monitoring.uitvoerderIds].flatMap(
      een => zicht.partij(een) ?? [],
    )
    if (meters.some(een => isGgd(een) || isGemeente(een))) return null
    const veld = 'monitoring.uitvoerderIds'
    return {
      veld,
      reden: 'Aan de monitoring doet nog geen gemeente of GGD mee.',
      oplossingen: kandidaten(zicht.van('partijen')).map(({ id: waarde }) => ({
        titel: `Laat ${partijNaam(zicht, waarde)} meedoen aan de monitoring`,
        edit: { op: 'add', elementId, veld, waarde } as const,
      })),
    }
  },
  voorbeelden: { goed: voorbeeldPlan(), fout: metPlan({ monitoring: { uitvoerderIds: ['p-verzekeraar'] } }) },
})

const isGgd = ({ sector }: Partij): boolean => sector === 'ggd'
const isGemeente = ({ sector, type }: Partij): boolean => sector === 'gemeente' || type === 'gemeente'

/** Every GGD; without one, the gemeenten that act for the others; without those, every gemeente. */
function kandidaten(partijen: readonly Partij[]): readonly Partij[] {
  const gemeenten = partijen.filter(isGemeente)
  const namens = gemeenten.filter(
    ({ rollen }) => rollen.includes('mandaatgemeente') || rollen.includes('aangewezen-gemeente'),
  )
  return [partijen.filter(isGgd), namens, gemeenten].find(({ length }) => length > 0) ?? []
}
