import { expect, test } from 'vitest'
import { applyEdit } from '../../../../shared/plan/applyEdit.ts'
import type { Json } from '../../../../shared/plan/itemMap.ts'
import { newPlan } from '../../../../shared/plan/newPlan.ts'
import { planToJson } from '../../../../shared/plan/planJson.ts'
import { readPlan } from '../../../../shared/plan/readPlan.ts'
import { openChecker } from '../../../../shared/rules/checkPlan.ts'
import rule from '../../../../shared/rules/partij/naamvariant.ts'
import { iza2023 } from '../../../../shared/rules/regelset.ts'
import {
  metAfspraak,
  metOpgave,
  metPlan,
  metResultaat,
  partijen,
  voorbeeldPlan,
} from '../../../../shared/rules/voorbeeld.ts'
import { findingsOf, testRule } from '../../../kit/testRule.ts'

const oplossing = (tekst: string) => metAfspraak({ oplossing: tekst })
const metPartij = (partij: Json, anders: Json = {}) =>
  metPlan({ partijen: [...partijen, { id: 'p-extra', ...partij }], ...anders })

testRule(rule, {
  goed: {
    'de namen staan er zoals in de lijst': voorbeeldPlan(),
    'andere hoofdletters': oplossing('De gemeente Duinhaven betaalt aan THUISZORG DUINHAVEN.'),
    'gemeenten in het meervoud': oplossing('De gemeenten Duinhaven en Wierdenburg betalen samen.'),
    'een tweede naamval': oplossing('Dit is Zorgverzekeraar De Kusts eerste contract en GGZ Wadrand’s plan.'),
    'twee namen met een woord ertussen': oplossing('Wij regelen de thuiszorg in Duinhaven anders.'),
    'een andere organisatie met bijna dezelfde afkorting': metPlan({
      partijen: partijen.filter(({ sector }) => sector !== 'ggd'),
      hoofdstukken: [{ id: 'h1', tekst: 'De GGD Wadrand telt dit elk jaar.' }],
    }),
    'een alias die bijna de naam is': metPartij(
      { naam: 'Stichting Kraamzorg', aliassen: ['Stichting Kraamzorgt'] },
      { ambitie: 'Stichting Kraamzorgt doet mee.' },
    ),
    'een begrip dat op een naam lijkt': metPartij(
      { naam: 'Samen Sterker Thuis' },
      { ambitie: 'Met Samen Sterk Thuis.', begrippen: [{ afkorting: 'SST', voluit: 'Samen Sterk Thuis' }] },
    ),
    'kleine letters: een gewoon woord': metPartij(
      { naam: 'Buurtwelzijn' },
      { ambitie: 'Wij bouwen aan buurtwelzin en buurt welzijn.' },
    ),
    'een uitleg bij een melding': metPlan({
      motiveringen: [{ tekst: 'Zorgverzekeraar De Kùst heet nu eenmaal zo.' }],
    }),
    'twee partijen die op elkaar lijken en het niet zijn': metPartij({ naam: 'GGZ Wadrand 2' }),
    'windstreken houden namen uit elkaar': metPlan({
      partijen: [
        { id: 'p-1', naam: 'Welzijnsorganisatie Oost' },
        { id: 'p-2', naam: 'Welzijnsorganisatie West' },
        { id: 'p-3', naam: '' },
        { id: 'p-4', naam: '' },
      ],
    }),
  },
  fout: {
    'een accent te veel': [
      oplossing('Zorgverzekeraar De Kùst betaalt elke training.'),
      {
        elementId: 'a1',
        veld: 'oplossing',
        bereik: { van: 0, tot: 23 },
        reden: '“Zorgverzekeraar De Kùst” lijkt op “Zorgverzekeraar De Kust”.',
      },
    ],
    'twee keer in een veld': [
      oplossing('Eerst Thuizorg Duinhaven, daarna opnieuw Thuizorg Duinhaven.'),
      { veld: 'oplossing', bereik: { van: 6, tot: 24 } },
      { veld: 'oplossing', bereik: { van: 41, tot: 59 } },
    ],
    'los in plaats van aaneen': [
      oplossing('De Thuis zorg Duinhaven levert.'),
      { veld: 'oplossing', bereik: { van: 3, tot: 23 } },
    ],
    'zonder lidwoord': [
      oplossing('En Zorgverzekeraar Kust betaalt.'),
      { veld: 'oplossing', bereik: { van: 3, tot: 23 } },
    ],
    'in een opgave': [
      metOpgave({ urgentie: { tekst: 'Volgens Huisartsen Wierdenborg dreigt een tekort.' } }),
      { elementId: 'o1', veld: 'urgentie.tekst' },
    ],
    'in een resultaat': [
      metResultaat({ bron: 'Telling van Welzijn Duinhave' }),
      { elementId: 'k1', veld: 'bron' },
    ],
    'in een hoofdstuk en in de ambitie': [
      metPlan({
        ambitie: 'Met Ziekenhuis Wadrant.',
        hoofdstukken: [{ id: 'h1', tekst: 'Met Ambulancediest Wadrand.' }],
      }),
      { elementId: 'plan', veld: 'ambitie' },
      { elementId: 'h1', veld: 'tekst' },
    ],
    'twee partijen in de lijst': [
      metPartij({ naam: 'Scholen Wadrant' }),
      {
        elementId: 'p-extra',
        veld: 'naam',
        reden: '“Scholen Wadrant” en “Scholen Wadrand” lijken dezelfde partij; voeg ze dan samen.',
        oplossingen: [],
      },
    ],
    'twee keer dezelfde naam': [
      metPartij({ naam: 'GGZ Wadrand ' }),
      { elementId: 'p-extra', veld: 'naam', reden: '“GGZ Wadrand” staat twee keer in de partijenlijst.' },
    ],
    'een naam die bijna een alias is': [
      metPlan({
        partijen: [
          { id: 'p-1', naam: 'Ouderenzorg Het Wad', aliassen: ['Wadzorg Duin'] },
          { id: 'p-2', naam: 'Wadszorg Duin' },
        ],
      }),
      { elementId: 'p-2', veld: 'naam' },
    ],
  },
})

test('one fix writes the name of the list, the other keeps this way of writing it as an alias', () => {
  const json = oplossing('Samen met Zorgverzekeraar De Kùst.')
  const [vervang, bewaar] = findingsOf(rule, json)[0]?.oplossingen ?? []
  const after = (edit: typeof vervang) => {
    const doc = newPlan(json)
    if (edit) applyEdit(doc, edit.edit)
    const { afspraken, partijen: lijst } = readPlan(doc)
    return [afspraken[0]?.oplossing.plat, lijst.find(({ id }) => id === 'p-verzekeraar')?.aliassen]
  }
  expect(after(vervang)).toEqual(['Samen met Zorgverzekeraar De Kust.', []])
  expect(after(bewaar)).toEqual(['Samen met Zorgverzekeraar De Kùst.', ['Zorgverzekeraar De Kùst']])
})

test('a text is read again when a party is renamed, and not for another field of a party', () => {
  const doc = newPlan(oplossing('Samen met Zorgverzekeraar De Kùst.'))
  const check = openChecker(iza2023, [rule])
  const before = check(readPlan(doc))
  applyEdit(doc, { op: 'set', elementId: 'p-gemeente', veld: 'domein', waarde: 'zorg' })
  expect(check(readPlan(doc))).toBe(before)
  expect(before).toHaveLength(1)
  applyEdit(doc, { op: 'write', elementId: 'p-verzekeraar', veld: 'naam', tekst: 'Zorgverzekeraar De Kùst' })
  expect(check(readPlan(doc))).toEqual([])
})

test('how much names must be alike is a threshold of the rule set', () => {
  const streng = { ...iza2023, drempels: { ...iza2023.drempels, naamGelijkenis: 0.97 } }
  const plan = readPlan(newPlan(oplossing('Samen met Zorgverzekeraar De Kùst.')))
  expect(openChecker(iza2023, [rule])(plan)).toHaveLength(1)
  expect(openChecker(streng, [rule])(plan)).toEqual([])
})

test('after each letter in the name of a party what is remembered is what is found afresh', () => {
  const doc = newPlan(
    metPlan({
      ambitie: 'Zorgverzekeraar De Kùst en Welzijn Duinhave doen mee.',
      hoofdstukken: [{ id: 'h1', tekst: 'Met Jeugdteam Wierdenborg en Zorgverzekeraar De Polder.' }],
    }),
  )
  const check = openChecker(iza2023, [rule])
  const namen = ['De Kùst', 'De Polde', 'De Polder', 'Jeugdteam Wierdenborg', 'Welzijn Duinhaven', '']
  let plan = readPlan(doc)
  const counts = namen.map(naam => {
    applyEdit(doc, {
      op: 'write',
      elementId: 'p-verzekeraar',
      veld: 'naam',
      tekst: `Zorgverzekeraar ${naam}`,
    })
    plan = readPlan(doc, plan)
    const found = check(plan)
    expect(found).toEqual(findingsOf(rule, planToJson(plan, 'rijk')))
    return found.length
  })
  expect(new Set(counts).size).toBeGreaterThan(1)
})
