import type { Persoon } from '../../../shared/presence.ts'

export const anna: Persoon = {
  id: 'anna',
  naam: 'Anna Jansen',
  organisatie: 'Gemeente Hoogvenne',
  sector: 'gemeente',
  kleur: 0,
}
export const bram: Persoon = { ...anna, id: 'bram', naam: 'Bram Kok', organisatie: 'GGZ Zilverdal', kleur: 1 }
