import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { beside, endBeside } from '../../../server/versies/beside.ts'
import { stelOp } from '../../../server/versies/stelOp.ts'
import { applyEdit } from '../../../shared/plan/applyEdit.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { iza2023 } from '../../../shared/rules/regelset.ts'

const doc = newPlan(exampleJson.plan)
const state = Y.encodeStateAsUpdate(doc)
const vraag = { state, regelset: iza2023, naam: '0.9' }
const kant = { versie: null, op: '2026-11-23T10:00:00.000Z' }
const broken = { kant, updates: [Uint8Array.of(1, 2, 3)] }

test('a version that is made beside the server is the one that would be made in it', async () => {
  const { inhoud, ...rest } = await beside('opstellen', vraag)
  const { inhoud: own, ...like } = stelOp(state, iza2023, '0.9')
  expect(rest).toEqual(like)
  expect(gunzipSync(inhoud.plan).toString()).toBe(own.plan)
  expect(gunzipSync(inhoud.state)).toEqual(Buffer.from(own.state))
  expect(JSON.parse(gunzipSync(inhoud.bevindingen).toString())).toEqual(own.bevindingen)
})

test('plans are compared as the updates that they add up to, and answered as JSON', async () => {
  const later: Uint8Array[] = []
  doc.on('update', update => later.push(update))
  applyEdit(doc, { op: 'set', elementId: 'k2', veld: 'streefwaarde', waarde: 900 })
  const van = { kant, updates: [state] }
  const answer = await beside('vergelijken', { van, naar: { kant, updates: [state, ...later] } })
  expect(JSON.parse(new TextDecoder().decode(answer))).toMatchObject({
    ...{ van: kant, naar: kant },
    ...{ onderdelen: [{ elementId: 'a1' }], inWoorden: ['1 afspraak gewijzigd', '1 resultaat gewijzigd'] },
  })
})

test('what cannot be read is said to who asked, and the next is answered', async () => {
  const asked = [beside('vergelijken', { van: broken, naar: broken }), beside('opstellen', vraag)]
  const [first, second] = await Promise.allSettled(asked)
  expect([first?.status, second?.status]).toEqual(['rejected', 'fulfilled'])
})

test('who waits when the thread ends is told so, and who asks then has another', async () => {
  const asked = beside('opstellen', vraag)
  const told = expect(asked).rejects.toThrow('The thread that makes versions ended.')
  await endBeside()
  await told
  expect((await beside('opstellen', vraag)).fase).toBe('0.9')
})
