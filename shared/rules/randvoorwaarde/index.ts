import type { Rule } from '../rule.ts'
import randvoorwaardeAanwezig from './aanwezig.ts'
import randvoorwaardeAdressaat from './adressaat.ts'
import randvoorwaardeKoppeling from './koppeling.ts'
import randvoorwaardeNietZelf from './niet-zelf.ts'

/** The rules of this group, in the order of the panel. */
export const randvoorwaardeRegels: readonly Rule[] = [
  randvoorwaardeAanwezig,
  randvoorwaardeNietZelf,
  randvoorwaardeAdressaat,
  randvoorwaardeKoppeling,
]
