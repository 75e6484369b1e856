import type { Oplossing } from '../rule.ts'
import { patroon } from './patroon.ts'

/** A verb that commits someone: as it stands behind `zal`, for one, for more, and what then ends the clause. */
type Werkwoord = readonly [heel: string, enkelvoud: string, meervoud: string, achteraan: string]

const werkwoorden: readonly Werkwoord[] = [
  ['uitvoeren', 'voert', 'voeren', 'uit'],
  ['inkopen', 'koopt', 'kopen', 'in'],
  ['inrichten', 'richt', 'richten', 'in'],
  ['opleiden', 'leidt', 'leiden', 'op'],
  ['aanmelden', 'meldt', 'melden', 'aan'],
  ['uitbreiden', 'breidt', 'breiden', 'uit'],
  ['beschikbaar stellen', 'stelt', 'stellen', 'beschikbaar'],
  ['in dienst nemen', 'neemt', 'nemen', 'in dienst'],
  ['starten', 'start', 'starten', ''],
  ['besluiten', 'besluit', 'besluiten', ''],
  ['sluiten', 'sluit', 'sluiten', ''],
  ['stoppen', 'stopt', 'stoppen', ''],
  ['verlagen', 'verlaagt', 'verlagen', ''],
  ['verhogen', 'verhoogt', 'verhogen', ''],
  ['verkorten', 'verkort', 'verkorten', ''],
]
const perHeel = new Map(werkwoorden.map(werkwoord => [werkwoord[0], werkwoord]))

const hele = werkwoorden.map(([heel]) => heel.replaceAll(' ', '\\s+')).join('|')
/** Not with another verb in between or behind it, and not what somebody will not do. */
const nietErtussen = '(?:niet|geen|nooit|te|laten|gaan|kunnen|moeten|mogen|blijven|helpen)'
const vorm = patroon(
  `\\b(zal|zullen|gaat|gaan|wil|willen)\\b((?:(?!\\b${nietErtussen}\\b)[^.!?;,:\\n]){2,120}?)\\s(${hele})\\b(?!\\s+(?:en|of)\\b|-)`,
)

/**
 * The fix that says that somebody does what a sentence says they will do: `zal de training uitvoeren` becomes `voert
 * de training uit`. All else stays as it is. None for a text that still holds nobody to anything then.
 */
export function stellig(
  elementId: string,
  veld: string,
  plat: string,
  volstaat: (tekst: string) => boolean,
): readonly Oplossing[] {
  const found = vorm.exec(plat)
  const [alles = '', hulp = '', midden = '', heel = ''] = found ?? []
  const werkwoord = perHeel.get(heel.toLowerCase().replace(/\s+/g, ' '))
  if (!found || !werkwoord) return []
  const [, enkelvoud, meervoud, achteraan] = werkwoord
  const kaal = /^(?:zal|gaat|wil)$/i.test(hulp) ? enkelvoud : meervoud
  const nieuw = /^\p{Lu}/u.test(hulp) ? kaal.charAt(0).toUpperCase() + kaal.slice(1) : kaal
  const van = found.index
  const einde = van + alles.length
  const begin = einde - heel.length - (achteraan === '' ? 1 : 0)
  const eerste = { van, tot: van + hulp.length, door: nieuw }
  const tweede = { van: begin, tot: einde, door: achteraan }
  // `inrichten in de wijk` would become `richt … in in de wijk`.
  if (achteraan !== '' && plat.startsWith(` ${achteraan} `, einde)) return []
  if (!volstaat(`${plat.slice(0, van)}${nieuw}${midden} ${achteraan}${plat.slice(einde)}`)) return []
  const edits = [tweede, eerste].map(
    stuk => ({ op: 'replace', elementId, veld, ...stuk, verwacht: plat.slice(stuk.van, stuk.tot) }) as const,
  )
  const door = achteraan === '' ? nieuw : `${nieuw} … ${achteraan}`
  return [{ titel: `Vervang “${hulp} … ${heel}” door “${door}”`, edit: { op: 'all', edits } }]
}
