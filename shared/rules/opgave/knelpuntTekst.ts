import type { Opgave } from '../../plan/opgave.ts'
import type { Plan } from '../../plan/plan.ts'
import { getalBron } from '../taal/getal.ts'
import { letterlijk, letters, patroon, woordenPatroon } from '../taal/patroon.ts'

const doelgroep = woordenPatroon([
  'inwoners?',
  '\\d+-plussers?',
  '(?:\\w+-?)?(?:ouderen|kinderen|jongeren|leerlingen|gezinnen|ouders|mantelzorgers|jeugdigen|volwassenen)',
  '(?:\\w+-?)?(?:patiënten|cliënten|zwangeren|statushouders|werknemers|huishoudens)',
  '(?:\\w+-?)?(?:medewerkers|verpleegkundigen|verzorgenden|huisartsen)',
  '(?:mensen|mannen|vrouwen)\\s+(?:met|van|zonder|die|tussen|boven|onder)',
])
const verschijnsel = woordenPatroon([
  '\\w*wacht(?:en|ten|te|t|tijd|tijden|lijst|lijsten|weken)?',
  '(?:kwam|kwamen|komt|komen)\\b[^.!?;]{0,80}?\\b(?:op|in|bij)',
  '(?:\\w+-)?\\w*(?:bezoek|bezoeken|opname|opnames|opnamen|tekort|tekorten|ongeval|ongevallen|ligdagen)',
  '(?:patiënten|cliënten)stop(?:s)?',
  'vacatures?',
  '\\w*(?:verzuim|uitval|uitstroom|overgewicht|schulden|klachten)',
  'eenza(?:am|me|amheid)',
  'val(?:len|t|partij|partijen)?',
  'viel(?:en)?',
  'ontbr(?:ak|aken)',
  '(?:ge|over)(?:plaatst|weigerd|leden)',
])
const peiljaar = patroon('\\b(?:in|over|peiljaar|sinds|begin|medio|eind)\\s+(?:19|20)\\d\\d\\b')
const gebied = patroon(
  '\\b(?:regio|subregio)\\b|\\b(?:alle|hele|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|\\d+)\\s+(?:gemeenten|gemeente|wijken|dorpen|kernen)\\b',
)
/** A number with the thing it counts; a year, an age and a `75-plusser` count nothing. */
const omvang = patroon(
  `(?!(?:19|20)\\d\\d\\b)${getalBron}\\s?(?:%|\\d+-plussers?\\b|(?!jaar\\b|januari\\b|februari\\b|maart\\b|april\\b|mei\\b|juni\\b|juli\\b|augustus\\b|september\\b|oktober\\b|november\\b|december\\b)[${letters}]{3,})|€\\s?\\d`,
)

/** Whether the text of a knelpunt says whom it is about, in words that mean a group of people. */
export const noemtDoelgroep = (tekst: string): boolean => doelgroep.test(tekst)
/** What happens to them. */
export const noemtVerschijnsel = (tekst: string): boolean => verschijnsel.test(tekst)
/** Where: the region, some gemeenten, or one of its places by name. */
export function noemtGebied(tekst: string, regio: Plan['regio']): boolean {
  const namen = [regio.naam, ...regio.gemeenten.map(one => one.naam), ...regio.subregios.map(one => one.naam)]
  const known = namen.filter(naam => naam !== null && naam !== '').map(naam => letterlijk(naam ?? ''))
  return gebied.test(tekst) || (known.length > 0 && woordenPatroon(known).test(tekst))
}
/** How much: a number with what it counts. */
export const noemtOmvang = (tekst: string): boolean => omvang.test(tekst)
/** In which year it was measured. */
export const noemtPeiljaar = (tekst: string): boolean => peiljaar.test(tekst)

/** What a knelpunt does not say yet. Each part may stand in its own field or in the text. */
export function missingParts(knelpunt: Opgave['knelpunt'], regio: Plan['regio']): string[] {
  const tekst = knelpunt.tekst.plat
  const { doelgroep, verschijnsel, gebied } = knelpunt
  const parts: [boolean, string][] = [
    [doelgroep.plat.trim() !== '' || noemtDoelgroep(tekst), 'bij wie het speelt'],
    [verschijnsel.plat.trim() !== '' || noemtVerschijnsel(tekst), 'wat er gebeurt'],
    [gebied.plat.trim() !== '' || noemtGebied(tekst, regio), 'waar'],
    [(knelpunt.omvang !== null && knelpunt.eenheid !== null) || noemtOmvang(tekst), 'hoeveel'],
    [knelpunt.peiljaar !== null || noemtPeiljaar(tekst), 'in welk jaar'],
  ]
  return parts.filter(([there]) => !there).map(([, naam]) => naam)
}
