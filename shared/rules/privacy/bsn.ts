import { alleProza, bevat } from '../proza.ts'
import { rule } from '../rule.ts'
import { alleIn, patroon } from '../taal/patroon.ts'
import { metAfspraak, voorbeeldPlan } from '../voorbeeld.ts'
import { meldIn, type Plek } from './meldIn.ts'

export default rule({
  id: 'privacy.bsn',
  titel: 'Geen burgerservicenummer in de tekst',
  waarom:
    'Een burgerservicenummer wijst één inwoner aan. Een regioplan gaat nooit over één inwoner en wordt door velen gelezen.',
  bronnen: ['uavg', 'avg'],
  ernst: 'vereist',
  fase: '0.1',
  goed: 'Een bewoner van 82 jaar, na een val.',
  fout: 'De bewoner met BSN 111222333.',
  per: alleProza,
  check: meldIn(burgerservicenummers, {
    vereist: bevat.cijfers,
    reden: 'Hier staat een getal dat een burgerservicenummer kan zijn.',
    titel: 'Haal het nummer weg',
    masker: '[nummer weggehaald]',
  }),
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metAfspraak({ oplossing: 'Thuiszorg Duinhaven traint de bewoner met BSN 111222333.' }),
  },
})

/** Nine digits by themselves or in threes; no amount, no part of a longer number, and not of an organisation. */
function burgerservicenummers(plat: string): readonly Plek[] {
  if (!/\d{9}|\d{3}[ .\u00a0]\d\d/.test(plat)) return []
  return alleIn(plat, vorm)
    .map(({ index, 0: getal }) => ({ van: index, tot: index + getal.length }))
    .filter(({ van, tot }) => elfproef(plat.slice(van, tot)))
    .filter(({ van, tot }) => !ervoor.test(plat.slice(0, van)) && !erna.test(plat.slice(tot)))
}

const spatie = '[ \\u00a0]'
const aaneen = '\\d{9}'
const gesneden = `(?<!\\d${spatie})(?:\\d{3}([ .\\u00a0])\\d{3}\\1\\d{3}|\\d{4}([ .])\\d{2}\\2\\d{3})(?!${spatie}\\d)`
const vorm = patroon(`(?<!\\w|[/=+]|\\d[.,-])(?:${aaneen}|${gesneden})(?!\\w|/|[.,-]\\d)`, 'gu')
const ervoor = /(?:€|\beuro?|\brsin:?|\+\d\d|\b00\d\d)[\s(]*$/i
const erna = /^(?:,-|,–|\s?(?:€|euro?\b))/i

function elfproef(getal: string): boolean {
  const rij = [...getal.replace(/\D/g, '')].map(Number)
  const som = rij.reduce((totaal, cijfer, plaats) => totaal + cijfer * (plaats === 8 ? -1 : 9 - plaats), 0)
  return som !== 0 && som % 11 === 0
}
