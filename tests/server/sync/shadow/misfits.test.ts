import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { motiveer } from '../../../../server/plans/motiveren.ts'
import { contentOf } from '../../../../server/sync/compaction.ts'
import { loadDoc } from '../../../../server/sync/planDoc.ts'
import type { Fault } from '../../../../server/sync/shadow/judge.ts'
import { applyEdit } from '../../../../shared/plan/applyEdit.ts'
import { findProse } from '../../../../shared/plan/element.ts'
import { type RawSocket, rawSocket } from '../../../kit/rawSocket.ts'
import { type SyncClient, syncClient } from '../../../kit/syncClient.ts'
import { startTestServer, type TestServer } from '../../../kit/testServer.ts'

let server: TestServer
let bram: SyncClient
beforeAll(async () => {
  server = await startTestServer()
  bram = await syncClient(server, 'bram')
  await bram.synced
  const { id } = userOf('bram')
  await motiveer(server, 'voorbeeld', userOf('bram'), {
    id: 'm-bram',
    regelId: 'afspraak.trekker',
    elementId: 'a1',
    veld: null,
    tekst: 'Omdat het zo is',
  })
  expect(id).not.toBe(userOf('anna').id)
})
afterAll(async () => {
  bram.destroy()
  await server.close()
})

interface Who {
  readonly id: string
  readonly naam: string
}
const userOf = (demo: string): Who =>
  server.store.database.prepare('SELECT id, naam FROM users WHERE demo = ?').get(demo) as Who

/** All that a plan says; the keys of a map in order of name, since Yjs gives them in the order of writing. */
const said = (doc: Y.Doc): string =>
  JSON.stringify(contentOf(doc), (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
/** Where one text begins to be another than the other. */
function difference(one: string, other: string): string {
  const at = [...one].findIndex((letter, index) => letter !== other[index])
  return at < 0 && one.length === other.length
    ? ''
    : `${one.slice(at - 40, at + 40)} ≠ ${other.slice(at - 40, at + 40)}`
}
const plan = (): Promise<Y.Doc> => loadDoc(server.store.planUpdates, 'voorbeeld')
const item = (doc: Y.Doc, id: string) => doc.getMap('afspraken').get(id) as Y.Map<unknown>
const prose = (doc: Y.Doc): Y.XmlFragment => findProse(doc, 'a1', 'oplossing') as Y.XmlFragment
const paragraph = (doc: Y.Doc) => prose(doc).get(0) as Y.XmlElement
const words = (doc: Y.Doc) => paragraph(doc).get(0) as Y.XmlText

/** Sends what a change of the plan is, as somebody with a program of their own. */
async function writeRaw(raw: RawSocket, change: (doc: Y.Doc) => void): Promise<void> {
  const doc = await plan()
  const before = Y.encodeStateVector(doc)
  change(doc)
  raw.update(Y.encodeStateAsUpdate(doc, before))
}

/** What was logged about updates of the raw client since. */
const misfitsSince = (from: number) =>
  server.logged
    .slice(from)
    .filter(({ event }) => event === 'misfit')
    .map(({ fields }) => [fields.fault, fields.userId])

function motiveringVan(doc: Y.Doc, id: string, { id: doorId, naam }: Who): void {
  applyEdit(doc, {
    op: 'create',
    kind: 'motiveringen',
    id,
    waarden: { regelId: 'afspraak.trekker', elementId: 'a2', tekst: 'Vertrouw mij', door: naam, doorId },
  })
}

const heading = (doc: Y.Doc) => {
  const node = new Y.XmlElement('heading')
  node.setAttribute('level', { a: 1 } as unknown as string)
  prose(doc).insert(0, [node])
}
const misfits: readonly [string, Fault, (doc: Y.Doc) => void][] = [
  ['a number that is a word', 'wrong-value', doc => item(doc, 'a1').set('nummer', 'zeven')],
  ['prose that is a plain word', 'wrong-type', doc => item(doc, 'a1').set('oplossing', 'weg')],
  ['a list that is an array', 'wrong-type', doc => item(doc, 'a1').set('mijlpalen', new Y.Array())],
  ['an item that is a word', 'wrong-type', doc => doc.getMap('afspraken').set('a1', 'weg')],
  [
    'an element of a set that is a number',
    'wrong-value',
    doc => (item(doc, 'a1').get('opgaveIds') as Y.Map<unknown>).set('o1', 7),
  ],
  ['a place that is a list', 'wrong-value', doc => item(doc, 'a1').set('plaats', [1, 2])],
  ['words outside a paragraph', 'wrong-type', doc => prose(doc).insert(0, [new Y.XmlText('los')])],
  ['a node that nobody knows', 'wrong-node', doc => prose(doc).insert(1, [new Y.XmlElement('script')])],
  [
    'a node where it cannot stand',
    'wrong-node',
    doc => paragraph(doc).insert(0, [new Y.XmlElement('listItem')]),
  ],
  ['a mark that nobody knows', 'wrong-mark', doc => words(doc).format(0, 4, { knipper: {} })],
  [
    'a link that runs a program',
    'wrong-mark',
    doc => words(doc).format(0, 4, { link: { href: 'javascript:alert(1)' } }),
  ],
  ['an embedded thing between words', 'wrong-type', doc => words(doc).insertEmbed(2, { image: 'x' })],
  [
    'an attribute that a node does not have',
    'wrong-attribute',
    doc => paragraph(doc).setAttribute('onclick', 'x'),
  ],
  ['things in a row where ids belong', 'wrong-type', doc => inARow(doc)],
  [
    'a motivering under another’s account',
    'forged-motivering',
    doc => motiveringVan(doc, 'm-vals', userOf('bram')),
  ],
  [
    'other words under another’s motivering',
    'forged-motivering',
    doc => applyEdit(doc, { op: 'write', elementId: 'm-bram', veld: 'tekst', tekst: 'Omdat het moet' }),
  ],
]

/** A root that is a map to everybody else, filled as if it were an array. */
function inARow(doc: Y.Doc): void {
  const other = new Y.Doc()
  other.getArray('afspraken').insert(0, ['verstopt'])
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
}

let typed = 0
/** Who has the plan open, in a client that is not ours, types on in a plan that says what it said. */
async function bramTypesOn(): Promise<void> {
  typed += 1
  words(bram.doc).insert(0, `${typed} keer `)
  await expect.poll(async () => said(await plan())).toContain(`${typed} keer `)
  const now = said(await plan())
  await bram.until(doc => said(doc) === now)
}

describe('[SY53] [SY55] what does not belong in a plan is taken out, and everything else stays', () => {
  test.each(misfits)('%s', async (_what, fault, change) => {
    const anna = await rawSocket(server)
    const from = server.logged.length
    const before = said(await plan())
    await writeRaw(anna, change)
    await anna.confirmed(1)
    await server.shadow.idle()
    expect(misfitsSince(from)).toEqual([[fault, userOf('anna').id]])
    expect(difference(said(await plan()), before)).toBe('')
    await bramTypesOn()
    await anna.close()
  })

  test('a heading keeps its words when its level is nonsense', async () => {
    const anna = await rawSocket(server)
    await writeRaw(anna, heading)
    await anna.confirmed(1)
    await server.shadow.idle()
    expect(paragraph(await plan()).toString()).toBe('<heading></heading>')
    await anna.close()
  })

  test('[SY54] a motivering of one’s own under another name gets one’s own name', async () => {
    const anna = await rawSocket(server)
    const from = server.logged.length
    await writeRaw(anna, doc => motiveringVan(doc, 'm-naam', { ...userOf('anna'), naam: 'De minister' }))
    await anna.confirmed(1)
    await server.shadow.idle()
    expect(misfitsSince(from)).toEqual([['forged-name', userOf('anna').id]])
    const kept = (await plan()).getMap('motiveringen').get('m-naam') as Y.Map<unknown>
    expect(kept.get('door')).toBe(userOf('anna').naam)
    await anna.close()
  })

  test('a key that nobody here knows is kept, with all that is in it', async () => {
    const anna = await rawSocket(server)
    const from = server.logged.length
    await writeRaw(anna, doc => item(doc, 'a1').set('lateresVeld', new Y.Map([['iets', new Y.Array()]])))
    await anna.confirmed(1)
    await server.shadow.idle()
    expect(misfitsSince(from)).toEqual([])
    expect(said(await plan())).toContain('lateresVeld')
    await anna.close()
  })
})
