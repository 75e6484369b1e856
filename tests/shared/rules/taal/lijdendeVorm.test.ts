import { expect, test } from 'vitest'
import { lijdendeVorm } from '../../../../shared/rules/taal/lijdendeVorm.ts'

const zinnen: readonly [string, string | null][] = [
  ['Er wordt overlegd', 'Er wordt'],
  ['Het loket wordt geopend', 'wordt geopend'],
  ['De gezinnen worden thuis bezocht', 'worden thuis bezocht'],
  ['De afspraken zijn in 2023 vastgelegd', 'zijn in 2023 vastgelegd'],
  ['De lijst is gedeeld', 'is gedeeld'],
  ['Dit moet nog worden uitgewerkt', 'worden uitgewerkt'],
  ['Het voorstel zal besproken worden', 'besproken worden'],
  ['De cliënten werden begeleid', 'werden begeleid'],
  ['De één-op-één-training wordt ontwikkeld', 'wordt ontwikkeld'],
  ['Dit wordt vóór mei geregeld', 'wordt vóór mei geregeld'],
  ['Elke week wordt voorlichting gegeven', 'wordt voorlichting gegeven'],
  ['Het aanbod is beperkt', null],
  ['Het aanbod wordt beperkt', 'wordt beperkt'],
  ['Er zijn gesprekken gevoerd', 'Er zijn gesprekken gevoerd'],
  ['De zorg is beschikbaar en de huisarts betaalt', null],
  ['Dit is beleid van zes gemeenten', null],
  ['Zorg wordt duurder in alle gebieden', null],
  ['Het is de gezondheid van gezinnen', null],
  ['De zorg wordt een taak waar gezinnen om hebben gevraagd', null],
  ['Het loket is 7 dagen per week open', null],
  ['De cijfers zijn gestegen', null],
  ['De wachtlijst is te lang geworden', null],
  ['De wijk wordt prettiger om in oud te worden', null],
  ['Dit is aan te geven', null],
  ['Dit wisten zij niet', null],
  ['', null],
]
for (const [zin, woorden] of zinnen) {
  test(`“${zin}” ${woorden ? `has the passive “${woorden}”` : 'has no passive'}`, () => {
    const vorm = lijdendeVorm(zin)
    expect(vorm && zin.slice(vorm.van, vorm.tot)).toBe(woorden)
  })
}

test('a doer comes after the auxiliary, or before the participle that stands in front of it', () => {
  const plek = (zin: string) => {
    const vorm = lijdendeVorm(zin)
    return vorm && [zin.slice(vorm.bij.van, vorm.bij.tot), vorm.ervoor]
  }
  expect(plek('Er wordt een loket geopend')).toEqual(['wordt', false])
  expect(plek('een loket dat geopend wordt')).toEqual(['geopend', true])
})
