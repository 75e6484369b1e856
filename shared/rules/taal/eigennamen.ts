import type { Bereik } from './bereik.ts'
import { eigennamen as organisatorisch } from './organisaties.ts'
import { letterlijk, woordenPatroon } from './patroon.ts'

/** Names and fixed terms that hold a word of the lists and mean something of their own. */
const eigennamen = [
  ...organisatorisch,
  'laagdrempelige? steunpunt(?:en)?',
  'verkennende? gesprek(?:ken)?',
  'toekomstbestendige arbeidsmarkt',
  'integra(?:al|le) kindcentr(?:um|a)',
  'hoger (?:beroeps)?onderwijs',
  'lager onderwijs',
]
const naam = woordenPatroon(eigennamen, 'giu')
const aanhaling = /["“„‘«]/
const aangehaald = /“[^”\n]*”|„[^”“\n]*[”“]|"[^"\n]*"|‘[^’\n]*’|«[^»\n]*»/g

/** A text of the same length in which nothing is left of what others said, between quotation marks. */
export const zonderCitaten = (tekst: string): string =>
  aanhaling.test(tekst) ? tekst.replace(aangehaald, woorden => '·'.repeat(woorden.length)) : tekst

/** Where names stand that sound vague and are not. */
export const eigennamenIn = (tekst: string): readonly Bereik[] => plaatsen(tekst, naam)

/** A pattern for any of these names or terms; null when there are none. */
export const namenPatroon = (namen: readonly string[]): RegExp | null =>
  namen.length === 0 ? null : woordenPatroon(namen.map(letterlijk), 'giu')

/** Where a pattern (with the flag `g`) matches. */
export const plaatsen = (tekst: string, vorm: RegExp): readonly Bereik[] =>
  Array.from(tekst.matchAll(vorm), ({ index, 0: woorden }) => ({ van: index, tot: index + woorden.length }))
