import type { Omschrijving } from './formulering.ts'

/** Words for time that are no date. */
export const tijd: readonly Omschrijving[] = [
  {
    frase: 'op termijn / op de (middel)lange termijn',
    bron: '\\bop\\s+(?:de\\s+)?(?:(?:middel)?lange(?:re)?\\s+|kort(?:e|ere)\\s+)?termijn\\b',
    stammen: ['termijn'],
    zegt: 'is geen datum',
    scherper: 'uiterlijk [dd-mm-jjjj]',
  },
  {
    frase: 'zo snel / zo spoedig mogelijk',
    bron: '\\bzo\\s+(?:snel|spoedig)\\s+mogelijk\\b',
    stammen: ['mogelijk'],
    zegt: 'is geen datum',
    scherper: 'uiterlijk [dd-mm-jjjj]',
  },
  {
    frase: 'de komende jaren / periode / tijd',
    bron: '\\bde\\s+komende\\s+(?:jaren|periode|tijd|maanden)\\b',
    stammen: ['komende'],
    zegt: 'is een open periode',
    scherper: 'van [datum] tot [datum]',
  },
  {
    frase: 'binnenkort / in de toekomst / in de loop van',
    bron: '\\b(?:binnenkort|in\\s+de\\s+toekomst|in\\s+de\\s+loop\\s+van)\\b',
    stammen: ['binnenkort', 'toekomst', 'loop'],
    zegt: 'is geen datum',
    scherper: 'uiterlijk [dd-mm-jjjj]',
  },
  {
    frase: 'tijdig',
    bron: '\\btijdig(?:e)?\\b',
    stammen: ['tijdig'],
    zegt: 'noemt geen norm',
    scherper: 'binnen [n] dagen',
  },
  {
    frase: 'structureel',
    bron: '\\bstructure(?:el|le)\\b',
    stammen: ['structure'],
    zegt: 'zegt niet uit welke begroting en vanaf wanneer',
    scherper: 'vanaf [jaar] in de begroting met € [bedrag] per jaar',
    zonderGetal: true,
  },
  {
    frase: 'medio / rond / circa + datum',
    bron: '\\b(?:medio|begin|eind)\\s+(?:20\\d\\d|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\\b',
    stammen: ['medio', 'begin', 'eind'],
    zegt: 'is geen dag en dus niet te volgen',
    scherper: 'op [dag maand jaar]',
  },
]
