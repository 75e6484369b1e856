import {
  alsIngevuld,
  datum,
  geheel,
  type ItemOf,
  item,
  keuze,
  regel,
  rij,
  tekst,
  verwijzing,
  verwijzingen,
  woord,
} from './field.ts'

/** A moment at which residents were involved (domain.md §3.1). */
export const inwonersmoment = item('inwonersbetrokkenheid', 'Moment met inwoners', {
  datum: datum('Datum'),
  fase: keuze('Fase', {
    regiobeeld: 'regiobeeld',
    opgaven: 'opgaven',
    concept: 'concept',
    uitvoering: 'uitvoering',
  }),
  vorm: regel('Vorm'),
  deelnemers: geheel('Aantal deelnemers'),
  doelgroep: regel('Doelgroep'),
  opbrengst: regel('Opbrengst'),
  afspraakIds: verwijzingen('Terug te zien in afspraken', 'afspraken'),
})

export const programma = rij('programmas', 'Programma', {
  code: keuze('Programma', {
    GALA: 'GALA',
    WOZO: 'WOZO',
    TAZ: 'TAZ',
    GREEN_DEAL: 'Green Deal',
    HERVORMINGSAGENDA_JEUGD: 'Hervormingsagenda Jeugd',
    VNG_WERKAGENDA: 'VNG-werkagenda',
    PREVENTIEAKKOORD: 'Preventieakkoord',
  }),
  afspraakIds: verwijzingen('Afspraken', 'afspraken'),
  toelichting: regel('Toelichting'),
})

export const planrelatie = rij('planrelaties', 'Relatie met ander plan', {
  naarPlan: verwijzing('Ander plan', 'anderPlan'),
  elementIds: verwijzingen('Onderdelen van dit plan', 'elementen'),
  naarElementIds: verwijzingen('Onderdelen van het andere plan', 'anderElement'),
  verhouding: keuze('Verhouding', {
    'in lijn': 'in lijn',
    aanvullend: 'aanvullend',
    strijdig: 'strijdig',
    'nog niet getoetst': 'nog niet getoetst',
    'geen relatie': 'geen relatie',
  }),
  volgorde: alsIngevuld(keuze('Volgorde', { 'nodig voor': 'nodig voor', na: 'na', los: 'los' })),
  toelichting: regel('Toelichting'),
})

export const begrip = rij('begrippen', 'Begrip', { afkorting: woord('Afkorting'), voluit: regel('Voluit') })

/** Pas toe of leg uit: why the region leaves a finding as it is. */
export const motivering = rij('motiveringen', 'Motivering', {
  regelId: woord('Criterium'),
  elementId: verwijzing('Onderdeel', 'elementen'),
  veld: alsIngevuld(woord('Veld')),
  tekst: tekst('Waarom is dit zo?'),
  door: woord('Door'),
  datum: datum('Datum'),
  doorId: alsIngevuld(woord('Account van de schrijver')),
  tijdstip: alsIngevuld(woord('Tijdstip')),
  /** A short code of what the field said then, to see that it says something else now. */
  kenmerk: alsIngevuld(woord('Kenmerk van het veld op dat moment')),
})
export type Inwonersmoment = ItemOf<typeof inwonersmoment>
export type Programma = ItemOf<typeof programma>
export type Planrelatie = ItemOf<typeof planrelatie>
export type Begrip = ItemOf<typeof begrip>
export type Motivering = ItemOf<typeof motivering>
