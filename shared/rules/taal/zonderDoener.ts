import { eenmaal } from '../../plan/eenmaal.ts'
import { keepList } from '../../plan/keepList.ts'
import type { Partij } from '../../plan/partij.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Tekst } from '../../plan/tekst.ts'
import { namenVan } from '../bekendeNamen.ts'
import type { Zicht } from '../zicht.ts'
import { zonderCitaten } from './citaten.ts'
import { type LijdendeVorm, lijdendeVorm } from './lijdendeVorm.ts'
import { heeftWoord, perWoord } from './woordlezing.ts'
import { zinnen } from './zinnen.ts'

interface Lijdend {
  readonly zin: string
  readonly vorm: LijdendeVorm
}

/** For small letters, and so without the flag that makes a pattern slow. */
const hulpwoord = /\b(?:wordt|worden|werden?|is|zijn)\b/
const isHulpwoord = perWoord(klein => hulpwoord.test(klein))
/** Not `door middel van`, `door te …` and `door het jaar heen`: those are no doer. */
const doorIemand = /(?:^|\s)door\s(?!(?:middel|te|het\sjaar|de\sweek)\s)/i

const geen: readonly Lijdend[] = []

function lijdend({ plat }: Tekst): readonly Lijdend[] {
  if (!heeftWoord(plat, isHulpwoord)) return geen
  const found: Lijdend[] = []
  for (const { tekst, klein, van } of zinnen(zonderCitaten(plat))) {
    const vorm = hulpwoord.test(klein) && !doorIemand.test(tekst) ? lijdendeVorm(tekst) : null
    if (vorm) found.push({ zin: plat.slice(van, van + tekst.length), vorm: verschoven(vorm, van) })
  }
  return found
}

const geenVorm: readonly LijdendeVorm[] = []

/** The passives in a text of which the sentence says neither `door …` nor the name of a party. */
export function zonderDoener(tekst: Tekst, zicht: Zicht): readonly LijdendeVorm[] {
  const found = lijdend(tekst)
  if (found.length === 0) return geenVorm
  const namen = zicht.uit(kleineNamen)
  return found.filter(({ zin }) => !noemtEen(zin.toLowerCase(), namen)).map(({ vorm }) => vorm)
}

let laatste: readonly string[] = []

const kleineNamen = ({ partijen }: Plan): readonly string[] => inKleineLetters(partijen)

const inKleineLetters = eenmaal((partijen: readonly Partij[]): readonly string[] => {
  laatste = keepList(
    laatste,
    namenVan(partijen).flatMap(naam => naam.trim().toLowerCase() || []),
  )
  return laatste
})

const noemtEen = (zin: string, namen: readonly string[]): boolean =>
  namen.some(naam => {
    const van = zin.indexOf(naam)
    return van >= 0 && !isLetter(zin[van - 1]) && !isLetter(zin[van + naam.length])
  })

const isLetter = (teken: string | undefined): boolean => teken !== undefined && /[\p{L}\d]/u.test(teken)

const verschoven = (vorm: LijdendeVorm, aantal: number): LijdendeVorm => ({
  ...vorm,
  van: vorm.van + aantal,
  tot: vorm.tot + aantal,
  bij: { van: vorm.bij.van + aantal, tot: vorm.bij.tot + aantal },
})
