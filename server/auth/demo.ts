import type { Rol } from '../../shared/permissions.ts'

/** A person of the example region. With `DEMO` anyone may be one of them, by a link and without a password. */
export interface DemoPerson {
  readonly sleutel: string
  readonly naam: string
  readonly organisatie: string
  readonly sector: string
  readonly rol: Rol
  readonly uitleg: string
  /** Answers for their organisation. */
  readonly tekent: boolean
}

export const demoPersons: readonly DemoPerson[] = [
  {
    sleutel: 'anna',
    naam: 'Anna Jansen',
    organisatie: 'Gemeente Hoogvenne',
    sector: 'gemeente',
    rol: 'redacteur',
    uitleg: 'schrijft mee namens een gemeente',
    tekent: true,
  },
  {
    sleutel: 'bram',
    naam: 'Bram Kok',
    organisatie: 'GGZ Zilverdal',
    sector: 'ggz',
    rol: 'redacteur',
    uitleg: 'schrijft mee namens de GGZ',
    tekent: true,
  },
  {
    sleutel: 'carla',
    naam: 'Carla Vos',
    organisatie: 'Vennemark Ziekenhuis',
    sector: 'msz',
    rol: 'commentator',
    uitleg: 'bestuurder: leest en geeft commentaar',
    tekent: true,
  },
  {
    sleutel: 'dirk',
    naam: 'Dirk de Boer',
    organisatie: 'Programmabureau Zilverdal-Vennemark',
    sector: 'kennis-ondersteuning',
    rol: 'beheerder',
    uitleg: 'regiocoördinator: beheert het plan',
    tekent: false,
  },
  {
    sleutel: 'eva',
    naam: 'Eva Smit',
    organisatie: 'Inwonerraad Zilverdal-Vennemark',
    sector: 'inwoners',
    rol: 'lezer',
    uitleg: 'leest mee namens inwoners',
    tekent: false,
  },
]

/** The example plan keeps its id, so that a link to it stays good. */
export const examplePlanId = 'voorbeeld'
