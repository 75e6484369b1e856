import type { Afspraak } from '../../plan/afspraak.ts'
import type { Plan } from '../../plan/plan.ts'
import { namenVan } from '../bekendeNamen.ts'
import type { Drempels } from '../regelset.ts'
import type { Problem } from '../rule.ts'
import { woordenPatroon } from '../taal/patroon.ts'
import type { Zicht } from '../zicht.ts'

/** The mark of an afspraak that tells residents what they may expect. */
export const kenmerk = 'verwachtingen'

const kanaal = woordenPatroon([
  '(?:\\w+-?)?(?:telefoon\\w*|websites?|campagnes?|folders?|posters?|krant(?:en)?|apps?|video’?s?|brie(?:f|ven))',
  '\\w*(?:nieuwsbrief|nieuwsbrieven|bijeenkomst|bijeenkomsten|spreekuur|loket|balie|wachtkamers?)',
  'huis-aan-huis\\w*',
  'sociale\\s+media',
])
const verwacht = /verwachting|publiekscampagne|voorlichting/i
const paragraaf = /verwacht|communicatie/i

/** An afspraak or hoofdstuk that brings the message. */
interface Brenger {
  readonly elementId: string
  readonly afzenders: number
  readonly heeftKanaal: boolean
  /** Where one would write who sends it, and how. */
  readonly veldAfzenders: string
  readonly veldKanaal: string
}

const brengt = (afspraak: Afspraak): Brenger | null =>
  !afspraak.tags.includes(kenmerk)
    ? null
    : {
        elementId: afspraak.id,
        afzenders: new Set(afspraak.partijen.flatMap(({ partijId }) => partijId ?? [])).size,
        heeftKanaal: kanaal.test(`${afspraak.titel.plat}\n${afspraak.oplossing.plat}`),
        veldAfzenders: 'partijen',
        veldKanaal: 'oplossing',
      }

/** What brings the message: afspraken with the mark, and hoofdstukken whose title says so. */
export function brengers(hoofdstukken: Plan['hoofdstukken'], zicht: Zicht): readonly Brenger[] {
  const paragrafen = hoofdstukken.filter(({ titel }) => paragraaf.test(titel.plat))
  const inTekst = paragrafen.map(({ id, tekst }): Brenger => {
    const genoemd = zicht
      .van('partijen')
      .filter(een => namenVan([een]).some(naam => naam !== '' && tekst.plat.includes(naam)))
    const velden = { veldAfzenders: 'tekst', veldKanaal: 'tekst' }
    return { elementId: id, afzenders: genoemd.length, heeftKanaal: kanaal.test(tekst.plat), ...velden }
  })
  return [...zicht.vanAfspraken(brengt), ...inTekst]
}

/** Afspraken that speak of what residents may expect, and do not have the mark. */
export const overVerwachtingen = ({ id, titel, oplossing, tags }: Afspraak) =>
  tags.includes(kenmerk) || !(verwacht.test(titel.plat) || verwacht.test(oplossing.plat))
    ? null
    : { id, titel: titel.plat.trim() || 'Afspraak zonder titel' }

/** What is missing where the message is brought: who sends it, and by which way it reaches people. */
export function mistAan(
  brenger: Brenger,
  { verwachtingenAfzenders: minstens }: Drempels,
): readonly Problem[] {
  const { elementId, afzenders, heeftKanaal, veldAfzenders, veldKanaal } = brenger
  const wie = `Noem minstens ${minstens} afzenders van de boodschap; nu ${afzenders === 1 ? 'is het er één' : `zijn het er ${afzenders}`}.`
  const hoe =
    'Zeg langs welke weg de boodschap inwoners bereikt: een campagne, een telefoonnummer, een folder.'
  return [
    ...(afzenders < minstens ? [{ elementId, veld: veldAfzenders, reden: wie }] : []),
    ...(heeftKanaal ? [] : [{ elementId, veld: veldKanaal, reden: hoe }]),
  ]
}
