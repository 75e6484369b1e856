import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import { openStore, type Store } from '../../../../server/store/store.ts'
import { check } from '../../../../server/sync/shadow/check.ts'
import { Shadows } from '../../../../server/sync/shadow/shadows.ts'
import { applyEdit, bewerking, type PlanEdit } from '../../../../shared/plan/applyEdit.ts'
import { exampleJson } from '../../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../../shared/plan/newPlan.ts'
import { everything } from '../../../client/editor/richText.ts'
import { roundsOf, roundsTimeoutMs } from '../../../kit/rounds.ts'
import { type Seeded, seeded } from '../../../kit/seeded.ts'
import { removeFolder, temporaryFolder } from '../../../kit/testServer.ts'
import { randomEdit, randomTyping } from '../../../shared/plan/randomEdit.ts'

const folder = temporaryFolder()
let store: Store
const people: string[] = []
beforeAll(async () => {
  store = openStore(folder)
  for (const naam of ['Anna', 'Bram', 'Chris'])
    people.push((await store.users.create({ naam, organisatie: 'GGD', sector: 'ggd' })).id)
})
afterAll(async () => {
  await store.close()
  removeFolder(folder)
})

/** A person with a page of their own: their doc, what they can undo, and what they have not sent yet. */
interface Page {
  readonly authorId: string
  readonly doc: Y.Doc
  readonly undo: Y.UndoManager
  readonly unsent: Uint8Array[]
}

function pageOf(authorId: string, state: Uint8Array): Page {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state, 'server')
  const roots = [...newPlan(exampleJson.plan).share.keys()].map(name => doc.getMap(name))
  const undo = new Y.UndoManager(roots, { trackedOrigins: new Set([bewerking]) })
  const unsent: Uint8Array[] = []
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'server') unsent.push(update)
  })
  return { authorId, doc, undo, unsent }
}

/** A motivering is written over HTTP, and by nobody's page. */
const isForPages = (edit: PlanEdit): boolean => !(edit.op === 'create' && edit.kind === 'motiveringen')

function doSomething(random: Seeded, { doc, undo, authorId }: Page): void {
  const what = random.int(10)
  if (what < 4) return randomTyping(random, doc)
  if (what === 4) return void undo.undo()
  if (what === 5) return void undo.redo()
  if (what === 6)
    return applyEdit(doc, { op: 'write', elementId: 'a1', veld: 'oplossing', tekst: everything })
  const edit = randomEdit(random, doc, authorId)
  if (isForPages(edit)) applyEdit(doc, edit)
}

async function editAtOnce(seed: number): Promise<void> {
  const random = seeded(seed)
  const id = `plan-${seed}`
  const state = Y.encodeStateAsUpdate(newPlan(exampleJson.plan))
  const members = people.map(userId => ({ userId, rol: 'redacteur' as const }))
  await store.plans.create({ id, bytes: state, createdBy: people[0] ?? '', members })
  const pages = people.map(authorId => pageOf(authorId, state))
  const log = store.planUpdates
  const parts = { log, shadows: new Shadows(log, 1e9), naamVan: async () => null, mayRepair: () => true }
  for (let round = 0; round < 12; round += 1) {
    for (const page of pages) for (let step = random.int(8); step > 0; step -= 1) doSomething(random, page)
    for (const page of random.shuffle(pages)) {
      if (random.chance(0.3)) continue
      const updates = page.unsent.splice(0).map(bytes => ({ bytes, authorId: page.authorId }))
      if (updates.length > 0) await log.append(id, updates)
      for (const other of pages)
        if (other !== page) for (const { bytes } of updates) Y.applyUpdate(other.doc, bytes, 'server')
    }
    expect(await check(id, parts), `seed ${seed}`).toMatchObject(nothing)
  }
  // The same from the log alone, as after a restart.
  parts.shadows.drop(id)
  expect(await check(id, parts), `seed ${seed}`).toMatchObject(nothing)
  for (const { doc, undo } of pages) {
    undo.destroy()
    doc.destroy()
  }
}

const nothing = { apart: [], offenders: [], repair: null }

test(
  '[SY53] whatever people do on their pages at once, nothing of it is repaired or set apart',
  async () => {
    for (const seed of roundsOf('honest edits', { usual: 6, full: 200 })) await editAtOnce(seed)
  },
  roundsTimeoutMs,
)
