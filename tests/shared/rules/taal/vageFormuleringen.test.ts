import { expect, test } from 'vitest'
import { applyEdit } from '../../../../shared/plan/applyEdit.ts'
import { newPlan } from '../../../../shared/plan/newPlan.ts'
import { readPlan } from '../../../../shared/plan/readPlan.ts'
import { checkPlan } from '../../../../shared/rules/checkPlan.ts'
import { iza2023 } from '../../../../shared/rules/regelset.ts'
import type { Finding } from '../../../../shared/rules/rule.ts'
import vaag from '../../../../shared/rules/taal/vaag.ts'
import { kandidaten, vageFormuleringen } from '../../../../shared/rules/taal/vageFormuleringen.ts'
import voorbehoud from '../../../../shared/rules/taal/voorbehoud.ts'
import { metAfspraak } from '../../../../shared/rules/voorbeeld.ts'
import { testzinnen } from './testzinnen.ts'

const zinnen = Object.values(testzinnen).flat()

interface Gevonden {
  readonly finding: Finding
  readonly woorden: string
}

const bekend = new Map<string, readonly Gevonden[]>()

function gevonden(oplossing: string): readonly Gevonden[] {
  const eerder = bekend.get(oplossing) ?? zoek(oplossing)
  bekend.set(oplossing, eerder)
  return eerder
}

function zoek(oplossing: string): readonly Gevonden[] {
  const plan = readPlan(newPlan(metAfspraak({ oplossing })))
  return checkPlan(plan, iza2023, [vaag, voorbehoud]).map(finding => ({
    finding,
    woorden: oplossing.slice(finding.bereik?.van, finding.bereik?.tot),
  }))
}

const zegt = (een: Gevonden | undefined): string => een?.finding.reden ?? ''

test('the list has 72 phrases: 38 for effort, 13 reservations, 7 for time, 9 for quantity, 5 for actors', () => {
  expect(vageFormuleringen).toHaveLength(72)
  expect(Object.values(testzinnen).map(rij => rij.length)).toEqual([38, 13, 7, 9, 5])
  expect(new Set(vageFormuleringen.map(een => een.frase)).size).toBe(72)
})

vageFormuleringen.forEach((formulering, at) => {
  const zin = zinnen[at] ?? ''
  const eigen = () => gevonden(zin).find(een => zegt(een).endsWith(`${formulering.zegt}.`))

  test(`“${formulering.frase}” is found in “${zin}”`, () => {
    const regelId = formulering.categorie === 'voorbehoud' ? 'taal.voorbehoud' : 'taal.vaag'
    expect(eigen()?.finding).toMatchObject({ regelId, elementId: 'a1', veld: 'oplossing' })
    expect(eigen()?.woorden.toLowerCase()).toMatch(new RegExp(formulering.stammen.join('|')))
  })

  test(`“${formulering.frase}” is gone after its fix, and nothing vague came instead`, () => {
    const [oplossing] = eigen()?.finding.oplossingen ?? []
    expect(oplossing?.titel).toMatch(/^Vervang “.+” door “.+”$/)
    const doc = newPlan(metAfspraak({ oplossing: zin }))
    if (oplossing) applyEdit(doc, oplossing.edit)
    const nu = readPlan(doc).afspraken[0]?.oplossing.plat ?? ''
    expect(nu).not.toBe(zin)
    const reden = zegt(eigen())
    expect(gevonden(nu).map(zegt)).toEqual(
      gevonden(zin)
        .map(zegt)
        .filter(een => een !== reden),
    )
  })
})

test('looking at the beginnings of words first misses no phrase', () => {
  const corpus = [
    ...zinnen,
    ...zinnen.map(zin => zin.toUpperCase()),
    ...vageFormuleringen.map(een => een.frase),
  ]
  for (const zin of corpus) {
    const mogelijk = kandidaten(zin.toLowerCase())
    for (const formulering of vageFormuleringen) {
      formulering.vorm.lastIndex = 0
      if (formulering.vorm.test(zin))
        expect({ zin, mogelijk }).toMatchObject({ mogelijk: expect.arrayContaining([formulering]) })
    }
  }
})

const scherp = [
  'Zorggroep Lindewaard opent uiterlijk 1 april 2024 één coördinatiepunt dat 7 dagen per week bereikbaar is.',
  'De wachttijd daalt van 14 naar 5 weken op 31 december 2026.',
  'Zorgverzekeraar De Polder koopt 56 bedden in vanaf 1 januari 2025.',
  'Alle 38 praktijken verwijzen per 1 juli 2025 inwoners met een sociale vraag naar een welzijnscoach.',
  'De colleges besluiten op 30 juni 2026 over € 90.000 per jaar in de begroting van 2027.',
]
for (const zin of scherp) {
  test(`nothing is vague about “${zin}”`, () => {
    expect(gevonden(zin).map(een => een.woorden)).toEqual([])
  })
}

const inContext: readonly [string, readonly string[]][] = [
  ['De huisartsen noemden dit “streven naar samenhang” in hun brief.', []],
  ['De huisartsen noemden dit "waar mogelijk" in hun brief.', []],
  ['De huisartsen noemden dit ‘een impuls’ en streven ernaar.', ['streven ernaar']],
  ['Wij voeren het Integraal Zorgakkoord uit.', []],
  ['Wij tekenen de Green Deal Duurzame Zorg 3.0.', []],
  ['De gemeente opent een laagdrempelig steunpunt.', []],
  ['Zij voeren verkennende gesprekken.', []],
  ['Het mbo en het hoger onderwijs leiden 120 studenten op.', []],
  ['We verbeteren de doorstroom met 12%.', []],
  ['We verbeteren de doorstroom. Dat zijn 12 plaatsen.', ['verbeteren']],
  ['Per jaar 1.240 bezoeken minder.', []],
  ['Het loket behandelt deze vragen niet meer.', []],
  ['De dekking is structureel vanaf 2027.', []],
  ['Het is dit en wil\nniet zeggen dat. Waar\tmogelijk.', ['wil', 'Waar\tmogelijk']],
  ['De één-op-één-begeleiding loopt.', []],
  ['De keten is toekomstbestendigé.', []],
  ['Wij ambiëren veel.', ['ambiëren']],
  ['We hebben het geïnventariseerd.', ['geïnventariseerd']],
  ['Een efficiënte, substantiële coördinatie.', ['efficiënte', 'substantiële']],
  ['Ambitieus is het wel.', []],
]
for (const [zin, woorden] of inContext) {
  test(`in “${zin}” ${woorden.length > 0 ? `“${woorden.join('” and “')}”` : 'nothing'} is vague`, () => {
    expect(gevonden(zin).map(een => een.woorden)).toEqual(woorden)
  })
}

test('the halves of a verb are found more than a hundred characters apart, past the dot of 1.240, within the sentence', () => {
  const tussen =
    'samen met de wijkverpleging in alle zes de gemeenten en met hulp van de 1.240 vrijwilligers in de dorpen aldaar'
  expect(tussen.length).toBeGreaterThan(100)
  expect(gevonden(`Wij zetten ${tussen} in op rust.`).map(een => een.woorden)).toEqual([
    `zetten ${tussen} in op`,
  ])
  expect(gevonden(`Wij zetten ${tussen}. Zij gaan in op rust.`)).toEqual([])
})

test('what stands between the halves of a verb stays when sharper words are taken over', () => {
  const zin = 'Wij zetten samen met de wijkverpleging in op rust.'
  const doc = newPlan(metAfspraak({ oplossing: zin }))
  const [fix] = gevonden(zin)[0]?.finding.oplossingen ?? []
  expect(fix?.titel).toBe('Vervang “zetten … in op” door “starten per [datum] … met”')
  if (fix) applyEdit(doc, fix.edit)
  expect(readPlan(doc).afspraken[0]?.oplossing.plat).toBe(
    'Wij starten per [datum] samen met de wijkverpleging met rust.',
  )
})

const vormen: readonly [string, string][] = [
  ['De gemeente verbetert het vervoer.', 'De gemeente verhoogt van [x] naar [y] het vervoer.'],
  ['Wij verbeteren het vervoer.', 'Wij verhogen van [x] naar [y] het vervoer.'],
  ['Het vervoer wordt verbeterd.', 'Het vervoer wordt verhoogd van [x] naar [y].'],
  ['Verbetering van het vervoer.', 'Verhoging van [x] naar [y] van het vervoer.'],
  ['De aanpak is laagdrempelig.', 'De aanpak is zonder verwijzing bereikbaar.'],
  ['De laagdrempelige aanpak.', 'De zonder verwijzing bereikbare aanpak.'],
  ['De keten pakt hierin vlot de regie.', 'De keten besluit hierin vlot over [onderwerp].'],
]
for (const [zin, nieuw] of vormen) {
  test(`sharper words take the form of those in “${zin}”`, () => {
    const doc = newPlan(metAfspraak({ oplossing: zin }))
    const [fix] = gevonden(zin).at(-1)?.finding.oplossingen ?? []
    if (fix) applyEdit(doc, fix.edit)
    expect(readPlan(doc).afspraken[0]?.oplossing.plat).toBe(nieuw)
  })
}
