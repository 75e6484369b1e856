import type { Afspraak } from '../../plan/afspraak.ts'
import type { Opgave } from '../../plan/opgave.ts'
import type { Resultaatafspraak } from '../../plan/resultaatafspraak.ts'
import { partijNaam, trekkerVan } from '../partijNaam.ts'
import type { Problem } from '../rule.ts'
import type { Zicht } from '../zicht.ts'
import { doenersVan } from './doeners.ts'
import { opsomming } from './opsomming.ts'
import { type Proza, prozaVan } from './proza.ts'
import { type Doeners, scherper, toonWoorden } from './scherper.ts'
import { type Vondst, vondsten } from './vondsten.ts'

type Target = Opgave | Afspraak | Resultaatafspraak

/** The vague phrases in the sentences of an item that `telt` chooses, each with sharper words to take over. */
export function meldVaag(
  target: Target,
  zicht: Zicht,
  telt: (vondst: Vondst, proza: Proza) => boolean,
): readonly Problem[] {
  const problemen: Problem[] = []
  for (const proza of prozaVan(target))
    for (const vondst of vondsten(proza.tekst, zicht))
      if (telt(vondst, proza)) problemen.push(meld(target, proza, vondst, zicht))
  return problemen
}

function meld(target: Target, proza: Proza, vondst: Vondst, zicht: Zicht): Problem {
  const { veld, bereikVeld, tekst } = proza
  const woorden = toonWoorden(tekst.plat, vondst)
  const genoemd = woorden.charAt(0).toLocaleUpperCase('nl') + woorden.slice(1)
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
  const namen = doenersVan(target, zicht)
  const trekker = trekkerVan(target, zicht)
  return {
    partijen: namen.length === 0 ? null : opsomming(namen),
    partij: trekker === null ? null : partijNaam(zicht, trekker),
  }
}
