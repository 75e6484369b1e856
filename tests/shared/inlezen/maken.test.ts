import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { readDocx } from '../../../server/import/docx/document.ts'
import { alsBewerking, alsPlan, bestaandIn } from '../../../shared/inlezen/maken.ts'
import { ontwerp } from '../../../shared/inlezen/ontwerp.ts'
import { voorstel } from '../../../shared/inlezen/voorstel.ts'
import { applyEdit, bewerking } from '../../../shared/plan/applyEdit.ts'
import { codesIn } from '../../../shared/plan/codes.ts'
import { planWortel } from '../../../shared/plan/element.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { wortels } from '../../../shared/plan/plan.ts'
import { planToJson } from '../../../shared/plan/planJson.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import { makeDocx, paragraph, styled, table } from '../../kit/docx/makeDocx.ts'
import { counted } from './lezing.ts'

const begin = () => {
  const doc = newPlan(exampleJson.plan)
  const roots = [planWortel, ...wortels.keys()].map(naam => doc.getMap(naam))
  return { doc, undo: new Y.UndoManager(roots, { trackedOrigins: new Set([bewerking]) }) }
}
/** A document into a plan, as the page does it. */
function voegToe(doc: Y.Doc, body: string): void {
  const plan = readPlan(doc)
  const { blokken } = readDocx(makeDocx({ body }))
  const nieuwId = counted()
  const gemaakt = ontwerp(blokken, voorstel(blokken), {
    nieuwId: () => `w-${nieuwId()}`,
    bestaand: bestaandIn(plan),
  })
  applyEdit(doc, alsBewerking(gemaakt, plan))
}

test('a document that is added comes after what there is, refers to it by name, and goes with one step of undo', () => {
  const { doc, undo } = begin()
  const eerst = readPlan(doc)
  const [partij] = eerst.partijen
  const [opgave] = eerst.opgaven
  voegToe(
    doc,
    styled('Heading1', 'Afspraken') +
      table([
        ['Opgave', 'Afspraak', 'Trekker'],
        [opgave?.titel.plat ?? '', 'Uit Word', (partij?.naam.plat ?? '').toUpperCase()],
        [
          `${codesIn(eerst).get(eerst.opgaven[1]?.id ?? '')} Zo heet hij hier anders`,
          'Ook uit Word',
          'Nieuwe partij',
        ],
      ]),
  )
  const plan = readPlan(doc)
  const [uitWord, ook] = plan.afspraken.slice(-2)
  expect(plan.afspraken.length).toBe(eerst.afspraken.length + 2)
  expect(plan.opgaven.length).toBe(eerst.opgaven.length)
  expect(uitWord).toMatchObject({
    opgaveIds: [opgave?.id],
    partijen: [{ partijId: partij?.id, rol: 'trekker' }],
  })
  expect(ook?.opgaveIds).toEqual([eerst.opgaven[1]?.id])
  expect(uitWord?.nummer).toBe(Math.max(...eerst.afspraken.map(({ nummer }) => nummer ?? 0)) + 1)
  expect(plan.partijen.map(({ naam }) => naam.plat)).toEqual([
    ...eerst.partijen.map(({ naam }) => naam.plat),
    'Nieuwe partij',
  ])
  undo.undo()
  expect(planToJson(readPlan(doc), 'rijk')).toEqual(planToJson(eerst, 'rijk'))
})

test('a document that is added names gemeenten of the plan; what the plan does not know stays text', () => {
  const { doc } = begin()
  const { regio } = readPlan(doc)
  const [een, ander] = regio.gemeenten
  voegToe(
    doc,
    styled('Heading1', 'Afspraken') +
      table([
        ['Afspraak', 'Trekker', 'Gebied'],
        ['Hier', 'GGD', `Gemeente ${een?.naam}, ${ander?.naam?.toUpperCase()}`],
        ['Ergens', 'GGD', `${een?.naam} en omstreken`],
      ]),
  )
  const [hier, ergens] = readPlan(doc).afspraken.slice(-2)
  expect(hier?.gebied).toEqual([een?.id, ander?.id])
  expect([ergens?.gebied, ergens?.oplossing.plat]).toEqual([[], `Gebied: ${een?.naam} en omstreken`])
})

test('a long document goes out in messages that the server takes, and is still one step', () => {
  const { doc, undo } = begin()
  const eerst = readPlan(doc).hoofdstukken.length
  const sizes: number[] = []
  doc.on('update', (update: Uint8Array) => sizes.push(update.length))
  const alinea = (at: number) =>
    paragraph(
      Array.from({ length: 480 }, (_, woord) => `w${(at * 7919 + woord * 104_729) % 99_991}`).join(' '),
    )
  voegToe(
    doc,
    Array.from(
      { length: 12 },
      (_, index) =>
        styled('Heading1', `Deel ${index}`) +
        Array.from({ length: 60 }, (_, at) => alinea(index * 60 + at)).join(''),
    ).join(''),
  )
  expect(sizes.reduce((a, b) => a + b)).toBeGreaterThan(1_500_000)
  expect(Math.max(...sizes)).toBeLessThan(1024 * 1024)
  expect(readPlan(doc).hoofdstukken.length).toBeGreaterThanOrEqual(eerst + 12)
  undo.undo()
  expect(readPlan(doc).hoofdstukken.length).toBe(eerst)
})

test('a hoofdstuk too long to work on together becomes several, in order, with all of its text', () => {
  const { blokken } = readDocx(
    makeDocx({
      body:
        styled('Heading1', 'Alles') +
        Array.from({ length: 400 }, (_, at) => paragraph(`${at} ${'woord '.repeat(120)}`)).join(''),
    }),
  )
  const json = alsPlan(ontwerp(blokken, voorstel(blokken), { nieuwId: counted() }), { id: 'p', titel: 'P' })
  const { hoofdstukken } = readPlan(newPlan(json))
  expect(hoofdstukken.map(({ titel }) => titel.plat)).toEqual([
    'Alles',
    'Alles (vervolg 1)',
    'Alles (vervolg 2)',
  ])
  const nummers = hoofdstukken.flatMap(({ tekst }) =>
    tekst.plat.split('\n').map(regel => Number.parseInt(regel, 10)),
  )
  expect(nummers).toEqual(Array.from({ length: 400 }, (_, at) => at))
})
