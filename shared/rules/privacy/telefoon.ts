import { alleProza, bevat } from '../proza.ts'
import { rule } from '../rule.ts'
import { alleIn, patroon } from '../taal/patroon.ts'
import { metAfspraak } from '../voorbeeld.ts'
import { meldIn, type Plek } from './meldIn.ts'

export default rule({
  id: 'privacy.telefoon',
  titel: 'Geen persoonlijk telefoonnummer in de tekst',
  waarom:
    'Een mobiel nummer is meestal van één mens. In een plan dat openbaar wordt, hoort hoogstens het nummer van een organisatie.',
  bronnen: ['avg'],
  ernst: 'vereist',
  fase: '0.1',
  goed: 'Bereikbaar via 14 0223 of 0800-1234.',
  fout: 'Bel de projectleider: 06-12345678.',
  per: alleProza,
  check: meldIn(mobieleNummers, {
    vereist: bevat.cijfers,
    reden: 'Hier staat een mobiel telefoonnummer.',
    titel: 'Haal het nummer weg',
    masker: '[nummer weggehaald]',
  }),
  voorbeelden: {
    goed: metAfspraak({ oplossing: 'Thuiszorg Duinhaven is bereikbaar via 0800-1234 en in nood via 112.' }),
    fout: metAfspraak({ oplossing: 'Thuiszorg Duinhaven is bereikbaar via 06-12345678.' }),
  },
})

/** The ways in which people cut the eight digits; a date with an hour behind it is cut otherwise. */
const snedes = [[8], [4, 4], [2, 2, 2, 2], [2, 3, 3], [3, 3, 2], [3, 2, 3], [1, 3, 4], [1, 4, 3], [1, 7]]
const los = '[ .\\-\\u00a0]'
const acht = snedes.map(snede => snede.map(aantal => `\\d{${aantal}}`).join(los)).join('|')
const begin = `(?:06|(?:\\+|00)31${los}?(?:\\(0\\)${los}?)?6)`
const vorm = patroon(`(?<!\\w|\\+|\\d[.,-])${begin}${los}{0,3}(?:${acht})(?!\\d|[.,-]\\d)`, 'gu')

function mobieleNummers(plat: string): readonly Plek[] {
  if (!/06|31/.test(plat)) return []
  return alleIn(plat, vorm).map(({ index, 0: nummer }) => ({
    van: index,
    tot: index + nummer.length,
  }))
}
