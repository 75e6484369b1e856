import type { Afhandeling } from '../../shared/overleg/draad.ts'
import type { Voorstel } from '../../shared/overleg/voorstel.ts'

/** Something a demo person says; the times are hours before the example region is set up. */
export interface Gezegd {
  readonly wie: string
  readonly tekst: string
  readonly uurGeleden: number
}
/** A conversation that the example region begins with. */
export interface Gesprek extends Gezegd {
  readonly elementId: string
  readonly veld?: string
  /** Words of the field. */
  readonly woorden?: string
  readonly voorstel?: Voorstel
  readonly antwoord?: Gezegd
  readonly voor?: string
  readonly afgehandeld?: Afhandeling
}

export const gesprekken: readonly Gesprek[] = [
  {
    ...{ wie: 'carla', uurGeleden: 50, elementId: 'a1', veld: 'oplossing' },
    woorden: 'melden elke aanvraag',
    tekst:
      'Overdag doen wij dat al. Elke aanvraag melden kunnen wij pas toezeggen als het punt ook na 23.00 uur opneemt.',
    antwoord: {
      ...{ wie: 'dirk', uurGeleden: 28 },
      tekst: 'Ik vraag Zorggroep Lindewaard wie de nacht bezet, en zet het op de agenda van de kerngroep.',
    },
    voor: 'dirk',
  },
  {
    ...{ wie: 'bram', uurGeleden: 47, elementId: 'a4', veld: 'oplossing', woorden: '40 per week' },
    tekst: 'Is dit voor de hele regio samen, of per gemeente? Voor de regio halen wij het.',
    antwoord: { wie: 'dirk', uurGeleden: 27, tekst: 'Voor de hele regio samen.' },
    afgehandeld: 'vraag-beantwoord',
  },
  {
    ...{ wie: 'anna', uurGeleden: 22, elementId: 'a8' },
    tekst: 'Zo staat er nog geen afspraak. Wie doet wat, en wanneer is het klaar?',
    voor: 'dirk',
  },
  {
    ...{ wie: 'carla', uurGeleden: 5, elementId: 'k1', veld: 'streefwaarde' },
    tekst: 'Met het oude meldpunt zaten wij al op 85 als er bedden vrij waren. Met 56 bedden moet 90 kunnen.',
    voorstel: { soort: 'waarde', was: 85, wordt: 90 },
  },
]
