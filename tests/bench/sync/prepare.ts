import { setTimeout as pause } from 'node:timers/promises'
import { planToJson } from '../../../shared/plan/planJson.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import { sync } from '../../../shared/protocol.ts'
import { generatePlan } from '../../kit/generatePlan.ts'
import { demoCookies } from '../../kit/testServer.ts'
import { type Door, load } from './load.ts'
import { newFolder } from './server/children.ts'
import { type Contender, contenders } from './server/contenders.ts'
import { type Server, startServer } from './server/startServer.ts'
import { docOf, typeTogether } from './typed.ts'
import { syncMessage } from './wire/messages.ts'
import { type WorkName, works } from './works.ts'

export interface PreparedPlan {
  readonly id: string
  /** The plan before anything was typed in it. */
  readonly state: Uint8Array
  /** What was typed in it. */
  readonly edits: readonly Uint8Array[]
  /** What the plan says then; empty for plans that nobody compares. */
  readonly says: string
}
export type Plans = Readonly<Record<WorkName, readonly PreparedPlan[]>>

/** By then our server has let go of every plan that was made, as of plans that were made long ago. */
const letGoMs = 6_000

/** Makes the plans in our server, so that they are such as our server takes. */
export async function prepareOurs(
  wanted: ReadonlySet<WorkName>,
  isPinned: boolean,
): Promise<{ folder: string; plans: Plans }> {
  const folder = newFolder()
  const server = await startServer(contenders.regiotafel, folder, { isPinned })
  const door = await doorOf(server)
  const plans: Record<WorkName, PreparedPlan[]> = { small: [], sixty: [], typed: [], many: [], big: [] }
  for (const name of wanted)
    for (let index = 0; index < works[name].count; index += 1) plans[name].push(await make(door, name, index))
  for (const plan of plans.typed) (await typeIn(door, server, plan)).end()
  await server.idle()
  await pause(letGoMs)
  await server.idle()
  await server.stop()
  return { folder, plans }
}

/** Puts the same plans in another server, over its socket. */
export async function preparePeer(contender: Contender, plans: Plans, isPinned: boolean): Promise<string> {
  const folder = newFolder()
  if (!contender.keeps) return folder
  const server = await startServer(contender, folder, { isPinned })
  const door = await doorOf(server)
  const wires = []
  for (const plan of Object.values(plans).flat()) {
    const { wire } = await load(door, plan.id, 0)
    wire.send(syncMessage(contender.prefix(plan.id), sync.step2, plan.state))
    wires.push(wire)
  }
  for (const plan of plans.typed) wires.push(await typeIn(door, server, plan))
  await server.idle()
  for (const wire of wires) wire.end()
  await pause(500)
  await server.idle()
  await server.stop()
  return folder
}

/** The server for somebody who may write in every plan. */
export async function doorOf({ contender, port }: Pick<Server, 'contender' | 'port'>): Promise<Door> {
  const cookie =
    contender.name === 'regiotafel' ? await demoCookies(`http://127.0.0.1:${port}`)('anna') : null
  return { contender, port, cookie }
}

/** What the plan in some updates says. */
export const saidBy = (updates: readonly Uint8Array[]): string =>
  JSON.stringify(planToJson(readPlan(docOf(updates)), 'rijk'))

async function make({ port, cookie }: Door, name: WorkName, index: number): Promise<PreparedPlan> {
  const { size, edits } = works[name]
  // Making what is typed takes long enough for a server to give up a connection that is kept.
  const headers = { 'content-type': 'application/json', cookie: cookie ?? '', connection: 'close' }
  const at = `http://127.0.0.1:${port}/api/v1/plannen`
  const body = JSON.stringify({ plan: generatePlan(index + 1, size) })
  const answer = await fetch(at, { method: 'POST', headers, body })
  if (answer.status !== 201) throw new Error(`A plan was not made: ${answer.status} ${await answer.text()}`)
  const { id } = (await answer.json()) as { id: string }
  const state = new Uint8Array(await (await fetch(`${at}/${id}/toestand`, { headers })).arrayBuffer())
  if (edits === 0) return { id, state, edits: [], says: name === 'big' ? saidBy([state]) : '' }
  const { updates } = typeTogether(state, edits, index + 1)
  return { id, state, edits: updates, says: saidBy([state, ...updates]) }
}

/** Types what was typed in a plan, one after the other on one connection. */
async function typeIn(door: Door, server: Server, plan: PreparedPlan) {
  const { wire } = await load(door, plan.id, 0)
  const prefix = door.contender.prefix(plan.id)
  for (let from = 0; from < plan.edits.length; from += 250) {
    wire.together(() => {
      for (const edit of plan.edits.slice(from, from + 250)) wire.send(syncMessage(prefix, sync.update, edit))
    })
    await server.used()
  }
  return wire
}
