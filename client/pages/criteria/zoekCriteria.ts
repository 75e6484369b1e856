import { inGroepen, type Regelgroep } from '../../../shared/rules/groepen.ts'
import type { Rule } from '../../../shared/rules/rule.ts'
import { sources } from '../../../shared/rules/sources.ts'

/** The criteria in which every word of a question occurs, by group. All of them when nothing is asked. */
export function zoekCriteria(regels: readonly Rule[], vraag: string): readonly Regelgroep[] {
  const woorden = fold(vraag).split(/\s+/).filter(Boolean)
  const past = (regel: Rule) => {
    const tekst = fold(tekstVan(regel))
    return woorden.every(woord => tekst.includes(woord))
  }
  return inGroepen(regels.filter(past))
}

const tekstVan = ({ id, titel, waarom, goed, fout, ernst, fase, bronnen }: Rule): string =>
  [id, titel, waarom, goed, fout, ernst, fase, ...bronnen.map(bron => sources[bron].titel)].join(' ')

const fold = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('nl')
