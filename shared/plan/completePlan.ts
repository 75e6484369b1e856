import * as Y from 'yjs'
import { planWortel } from './element.ts'
import type { Veld, Velden } from './field.ts'
import { fillItem } from './itemMap.ts'
import { planVelden, wortels } from './plan.ts'

/**
 * Makes the nested types that a newer release declares and an older plan lacks. Only the server does
 * this, when it opens a plan, so that no two clients make the same one. Says whether it changed anything;
 * what is there is never replaced.
 */
export function completePlan(doc: Y.Doc): boolean {
  let changed = false
  doc.transact(() => {
    const plan = doc.getMap(planWortel)
    changed = complete(plan, String(plan.get('id')), planVelden)
    for (const [kind, declaration] of wortels)
      changed = completeAll(doc.getMap(kind), declaration.velden) || changed
  })
  return changed
}

function completeAll(list: Y.Map<unknown>, velden: Velden): boolean {
  let changed = false
  list.forEach((item, id) => {
    if (item instanceof Y.Map) changed = complete(item, id, velden) || changed
  })
  return changed
}

function complete(map: Y.Map<unknown>, id: string, velden: Velden): boolean {
  let changed = false
  for (const [naam, veld] of Object.entries(velden)) {
    const value = map.get(naam)
    if (!isNested(veld)) continue
    if (!(value instanceof Y.AbstractType)) {
      fillItem(map, id, { [naam]: veld }, {})
      changed = true
    } else if (veld.kind === 'groep' && value instanceof Y.Map)
      changed = complete(value, id, veld.velden) || changed
    else if (veld.kind === 'lijst' && value instanceof Y.Map)
      changed = completeAll(value, veld.item.velden) || changed
  }
  return changed
}

const isNested = (veld: Veld): boolean =>
  ['regel', 'tekst', 'verzameling', 'groep', 'lijst'].includes(veld.kind)
