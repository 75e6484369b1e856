import { alleProza, bevat } from '../proza.ts'
import { rule } from '../rule.ts'
import { alleIn } from '../taal/patroon.ts'
import { metAfspraak } from '../voorbeeld.ts'
import { isFunctioneel } from './functioneleBussen.ts'
import { meldIn, type Plek } from './meldIn.ts'

export default rule({
  id: 'privacy.email',
  titel: 'Geen persoonlijk e-mailadres in de tekst',
  waarom:
    'Mensen wisselen van baan en het plan blijft rondgaan. Noem de functie of het adres van het secretariaat.',
  bronnen: ['avg'],
  ernst: 'vereist',
  fase: '0.1',
  goed: 'Aanmelden via secretariaat@zorggroep.example.',
  fout: 'Aanmelden via jan.de.vries@zorggroep.example.',
  per: alleProza,
  check: meldIn(persoonlijkeAdressen, {
    vereist: bevat.apenstaart,
    reden: 'Hier staat een e-mailadres dat van een persoon kan zijn.',
    titel: 'Haal het e-mailadres weg',
    masker: '[e-mailadres weggehaald]',
  }),
  voorbeelden: {
    goed: metAfspraak({ oplossing: 'Aanmelden bij Thuiszorg Duinhaven kan via info@thuiszorg.example.' }),
    fout: metAfspraak({
      oplossing: 'Aanmelden bij Thuiszorg Duinhaven kan via jan.vries@thuiszorg.example.',
    }),
  },
})

function persoonlijkeAdressen(plat: string): readonly Plek[] {
  if (!plat.includes('@')) return []
  return alleIn(plat, adres)
    .map(({ index, 0: gevonden, 1: naam = '' }) => ({
      naam,
      plek: { van: index, tot: index + gevonden.length },
    }))
    .flatMap(({ naam, plek }) => (isFunctioneel(naam) ? [] : plek))
}

/** Starts and ends with a letter or digit: a dot or bracket around it belongs to the sentence. */
const adres = /([a-z0-9à-ž](?:[a-z0-9à-ž._%+'-]*[a-z0-9à-ž])?)@(?:[a-z0-9-]+\.)+[a-z]{2,}/gi
