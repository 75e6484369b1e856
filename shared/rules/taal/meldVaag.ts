import type { Afspraak } from '../../plan/afspraak.ts'
import type { Opgave } from '../../plan/opgave.ts'
import type { Resultaatafspraak } from '../../plan/resultaatafspraak.ts'
import { openLaatste } from '../laatste.ts'
import type { Problem } from '../rule.ts'
import type { Zicht } from '../zicht.ts'
import { doenersVan } from './doeners.ts'
import { gevoeligeNamenIn } from './gevoeligeNamen.ts'
import { opsomming } from './opsomming.ts'
import { type Proza, prozaVan } from './proza.ts'
import { type Doeners, scherper, toonWoorden } from './scherper.ts'
import { isNaam, type Vondst, vondsten } from './vondsten.ts'

type Target = Opgave | Afspraak | Resultaatafspraak

interface Plek {
  readonly proza: Proza
  readonly vondst: Vondst
}

/**
 * The vague phrases in the sentences of an item that `telt` chooses, each with sharper words to take over. Names
 * of parties and terms that the plan defines are none.
 */
export function meldVaag(
  target: Target,
  zicht: Zicht,
  telt: (vondst: Vondst, proza: Proza) => boolean,
): readonly Problem[] {
  const plekken = plekkenIn(target)
  if (plekken.length === 0) return geenProblemen
  return plekken
    .filter(
      ({ proza, vondst }) =>
        telt(vondst, proza) && !isNaam(vondst, gevoeligeNamenIn(proza.tekst.plat, zicht)),
    )
    .map(({ proza, vondst }) => meld(target, proza, vondst, zicht))
}
const geenProblemen: readonly Problem[] = []

const geen: readonly Plek[] = []
/** Read once for both rules that ask. */
const plekkenIn = openLaatste((target: Target): readonly Plek[] => {
  let found: Plek[] | undefined
  for (const proza of prozaVan(target))
    for (const vondst of vondsten(proza.tekst.plat))
      if (found) found.push({ proza, vondst })
      else found = [{ proza, vondst }]
  return found ?? geen
})

function meld(target: Target, proza: Proza, vondst: Vondst, zicht: Zicht): Problem {
  const { veld, bereikVeld, tekst } = proza
  const woorden = toonWoorden(tekst.plat, vondst)
  const genoemd = woorden.charAt(0).toUpperCase() + woorden.slice(1)
  return {
    veld,
    ...(bereikVeld !== undefined && { bereikVeld }),
    bereik: { van: vondst.van, tot: vondst.tot },
    reden: `“${genoemd}” ${vondst.formulering.zegt}.`,
    oplossingen: [scherper(target.id, proza, vondst, invulling(target, vondst, zicht))],
  }
}

/** Who do what an afspraak says, for phrases that should name them. */
function invulling(target: Target, { formulering }: Vondst, zicht: Zicht): Doeners {
  if (!('oplossing' in target) || !formulering.scherper.includes('[partij'))
    return { partijen: null, partij: null }
  const { namen, trekker } = doenersVan(target, zicht)
  return { partijen: namen.length === 0 ? null : opsomming(namen), partij: trekker }
}
