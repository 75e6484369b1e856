import { planVelden, wortels } from '../../../shared/plan/plan.ts'
import type { Verwijst } from '../../../shared/plan/verwijzingen.ts'
import { opsomming } from '../../../shared/rules/taal/opsomming.ts'

/** Where references stand, in words: `4 afspraken, 1 opgave en monitoring`. Empty when there are none. */
export function gevolgen(wijzers: readonly Verwijst[]): string {
  const soorten = [...new Set(wijzers.map(one => one.soort))]
  return opsomming(
    soorten.flatMap(soort => {
      const eigen = wijzers.filter(one => one.soort === soort)
      if (soort === '') return [...new Set(eigen.map(one => deelNaam(one.veld)))]
      const aantal = new Set(eigen.map(one => one.wortelId)).size
      return [aantal === 1 ? `1 ${wortels.get(soort)?.label.toLowerCase()}` : `${aantal} ${soort}`]
    }),
  )
}

/** A field of the plan itself is named by the part it is in. */
function deelNaam(veld: string): string {
  const [eerste = ''] = veld.split('.')
  const label = Object.entries(planVelden).find(([naam]) => naam === eerste)?.[1].label ?? eerste
  return label.toLowerCase()
}
