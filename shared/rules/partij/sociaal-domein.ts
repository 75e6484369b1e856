import type { Partij } from '../../plan/partij.ts'
import { rule } from '../rule.ts'
import { opsomming } from '../taal/opsomming.ts'
import { metPlan, partijen, voorbeeldPlan } from '../voorbeeld.ts'
import { betrokkenPartijen } from './taken.ts'

export default rule({
  id: 'partij.sociaal-domein',
  titel: 'Sociaal domein zit aan tafel',
  waarom:
    'Gemeenten beslissen en betalen, maar welzijn, sociaal werk en vrijwilligers doen het werk. Zij horen zelf een afspraak te hebben.',
  bronnen: ['handreiking', 'ros'],
  ernst: 'vereist',
  fase: '0.6',
  goed: 'Welzijn Merenveld en Sociaal Werk Tolbrugge.',
  fout: 'Alleen gemeenten namens het sociaal domein.',
  per: 'plan',
  check(plan, zicht) {
    const sociaal = plan.partijen.filter(isSociaal)
    if (sociaal.length === 0) {
      const reden = 'Er doet nog geen partij uit het sociaal domein mee die geen gemeente is.'
      return { veld: 'partijen', reden }
    }
    const betrokken = betrokkenPartijen(zicht)
    if (sociaal.some(({ id }) => betrokken.has(id))) return null
    const namen = opsomming(sociaal.map(({ naam }) => naam.plat.trim() || 'een partij zonder naam'))
    return { veld: 'partijen', reden: `Uit het sociaal domein doet mee: ${namen}; nog in geen afspraak.` }
  },
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metPlan({
      partijen: partijen.filter(partij => partij.domein !== 'sociaal' || partij.type === 'gemeente'),
    }),
  },
})

const isSociaal = ({ domein, type, sector }: Partij): boolean =>
  domein === 'sociaal' && type !== 'gemeente' && sector !== 'gemeente'
