import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Aanbieding } from '../../../shared/vaststelling/aanbieding.ts'
import type { Vaststelling } from '../../../shared/vaststelling/vaststelling.ts'
import { canoniek } from '../../../shared/versie/canoniek.ts'
import { closedAfterEach } from '../../kit/closedAfterEach.ts'
import { plan, said } from '../../kit/people.ts'
import { startTestServer } from '../../kit/testServer.ts'
import { tafelOf } from '../../kit/vaststelling.ts'

const open = closedAfterEach(startTestServer)
async function start() {
  const server = await open()
  const tafel = tafelOf(server)
  const besluit = { besluit: 'Bestuurlijke tafel van 23 november.', volgende: '1.1' }
  return { server, ...tafel, stelVast: (id: string) => tafel.stelVast(id, besluit) }
}

test('what is vastgesteld is what was offered, whatever was written since; the plan goes on under the next number', async () => {
  const { server, aanbieding, stelVast } = await start()
  const { id, hash } = await aanbieding()
  const anna = await server.store.users.byDemo('anna')
  await server.rooms.edit('voorbeeld', anna?.id ?? '', () => ({
    ...{ op: 'set', elementId: 'plan-zv', veld: 'regio.naam', waarde: 'Anders' },
  }))
  const answer = await stelVast(id)
  expect(answer.status).toBe(201)
  const made = (await answer.json()) as Vaststelling
  expect(made).toMatchObject({ naam: '1.0', hash, besluit: 'Bestuurlijke tafel van 23 november.' })
  expect(await server.store.versies.one('voorbeeld', made.versieId)).toMatchObject({ naam: '1.0', hash })
  const nu = await server.rooms.readPlan('voorbeeld')
  expect(nu.versie).toMatchObject({ nummer: '1.1', vorige: '1.0', status: 'concept' })
  const list = (await (await server.ask(`${plan}/aanbiedingen`, 'eva')).json()) as {
    aanbiedingen: Aanbieding[]
  }
  expect(list.aanbiedingen[0]?.gesloten).toMatchObject({ hoe: 'vastgesteld', door: { naam: 'Dirk de Boer' } })
  expect(await said(await stelVast(id))).toEqual([409, 'aanbieding-gesloten'])
})

test('the sealed JSON is the canonical plan with the hash that everyone agreed to, and says so', async () => {
  const { server, aanbieding, stelVast } = await start()
  const { id, hash } = await aanbieding()
  const { id: vaststellingId } = (await (await stelVast(id)).json()) as Vaststelling
  const answer = await server.ask(`${plan}/vaststellingen/${vaststellingId}/bestanden/json`, 'eva')
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash)
  expect(answer.headers.get('repr-digest')).toBe(`sha-256=:${Buffer.from(hash, 'hex').toString('base64')}:`)
  expect(canoniek(JSON.parse(bytes.toString()))).toBe(bytes.toString())
  expect(JSON.parse(bytes.toString())).toMatchObject({ versie: { nummer: '1.0' } })
})

test('the sealed PDF is tagged, in Dutch and for the archive, and is what its hash says', async () => {
  const { server, aanbieding, stelVast } = await start()
  const { id } = await aanbieding()
  const { id: vaststellingId, bestanden } = (await (await stelVast(id)).json()) as Vaststelling
  const answer = await server.ask(`${plan}/vaststellingen/${vaststellingId}/bestanden/pdf`, 'eva')
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  const bytes = Buffer.from(await answer.arrayBuffer())
  const hash = createHash('sha256').update(bytes).digest('hex')
  expect(bestanden.find(({ vorm }) => vorm === 'pdf')).toEqual({ vorm: 'pdf', hash, bytes: bytes.length })
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  const words = bytes.toString('latin1')
  for (const mark of ['/StructTreeRoot', '/Lang', 'pdfaid:part']) expect(words).toContain(mark)
})

test('nothing of a decision is changed or deleted, and a file that was changed all the same is not given', async () => {
  const { server, aanbieding, stelVast } = await start()
  const { id } = await aanbieding()
  const { id: vaststellingId } = (await (await stelVast(id)).json()) as Vaststelling
  const db = server.store.database
  expect(() => db.exec(`UPDATE vaststellingen SET naam = '2.0'`)).toThrow('never changed')
  expect(() => db.exec('DELETE FROM vaststelling_bestanden')).toThrow('never deleted')
  db.exec('DROP TRIGGER bestanden_stay_as_they_are')
  db.exec(`UPDATE vaststelling_bestanden SET bytes = x'7b7d'`)
  const answer = await server.ask(`${plan}/vaststellingen/${vaststellingId}/bestanden/json`, 'eva')
  expect(await said(answer)).toEqual([503, 'bestand-beschadigd'])
})
