import type { Page } from '@playwright/test'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { applyEdit, type PlanEdit } from '../../shared/plan/applyEdit.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import { readPlan } from '../../shared/plan/readPlan.ts'
import { schemaVersion } from '../../shared/plan/schemaVersion.ts'

/** What the server has of a plan, and a second pair of hands for the person of a page. */
export interface Replica {
  readonly doc: Y.Doc
  plan(): Plan
  edit(edit: PlanEdit): void
  close(): void
}

/** Opens the plan of a page once more, outside the browser, as the same person. */
export async function replicaOf(page: Page): Promise<Replica> {
  const { origin, host, pathname } = new URL(page.url())
  const cookies = await page.context().cookies()
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  class SignedIn extends WebSocket {
    constructor(url: string, protocols: string[]) {
      super(url, protocols, { origin, headers: { cookie } })
    }
  }
  const doc = new Y.Doc()
  const provider = new WebsocketProvider(`ws://${host}/sync`, pathname.split('/').at(-1) ?? '', doc, {
    WebSocketPolyfill: SignedIn as unknown as typeof globalThis.WebSocket,
    params: { schema: String(schemaVersion) },
    disableBc: true,
  })
  await new Promise<void>(resolve => provider.once('sync', () => resolve()))
  return {
    doc,
    plan: () => readPlan(doc),
    edit: edit => applyEdit(doc, edit),
    close: () => {
      provider.destroy()
      doc.destroy()
    },
  }
}
