import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { seedDemo } from '../../../server/demo/seed.ts'
import { seedOverleg } from '../../../server/demo/seedOverleg.ts'
import { draad as draadSchema } from '../../../server/routes/dradenSchema.ts'
import { readableLog } from '../../../server/store/readableLog.ts'
import { loadDoc } from '../../../server/sync/planDoc.ts'
import { isOngelezen, isOpen } from '../../../shared/overleg/draad.ts'
import { overneming } from '../../../shared/overleg/overneming.ts'
import { closedAfterEach } from '../../kit/closedAfterEach.ts'
import { overlegOf } from '../../kit/overleg.ts'
import { startTestServer } from '../../kit/testServer.ts'

const start = closedAfterEach(startTestServer)

test('in the example region people have said something already, at words that stand there', async () => {
  const server = await start()
  await seedOverleg(server.store)
  const { draden } = (await overlegOf(server).since('eva')).body
  expect(draden.map(({ elementId, veld, opmerkingen }) => [elementId, veld, opmerkingen.length])).toEqual([
    ['a1', 'oplossing', 2],
    ['a4', 'oplossing', 2],
    ['a8', null, 1],
    ['k1', 'streefwaarde', 1],
  ])
  for (const draad of draden) {
    expect(draadSchema.parse(draad)).toEqual(draad)
    expect(isOngelezen(draad)).toBe(true)
  }
  expect(draden.filter(isOpen)).toHaveLength(3)

  const doc = await loadDoc(readableLog(server.store.planUpdates), 'voorbeeld')
  const textAt = (een: unknown) => {
    const at = Y.createAbsolutePositionFromRelativePosition(Y.createRelativePositionFromJSON(een), doc)
    return { text: String(at?.type), index: at?.index ?? 0 }
  }
  for (const { anker } of draden.filter(een => een.anker)) {
    const [van, tot] = [textAt(anker?.van), textAt(anker?.tot)]
    expect(van.text.slice(van.index, tot.index)).toBe(anker?.citaat)
  }
  const [voorstel] = draden.filter(een => een.voorstel)
  const met = { bereik: null, door: 'Anna', op: '', nieuwId: '' }
  const plan = await server.rooms.readPlan('voorbeeld')
  expect(voorstel?.voorstel && overneming(plan, voorstel, voorstel.voorstel, met)).toHaveProperty('edit')
})

test('it is said once: a store that has its people keeps what it has', async () => {
  const server = await start()
  expect(await seedDemo(server.store)).toBe(false)
})
