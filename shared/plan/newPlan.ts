import * as Y from 'yjs'
import { planWortel } from './element.ts'
import type { Velden } from './field.ts'
import { fillItem, fillList, type Json } from './itemMap.ts'
import { planVelden, wortels } from './plan.ts'

/** A fresh doc with a plan in it, in one transaction. The JSON has passed `parsePlan`. */
export function newPlan(json: Json): Y.Doc {
  const doc = new Y.Doc()
  doc.transact(() => {
    const plan = doc.getMap(planWortel)
    plan.set('id', json.id)
    fillItem(plan, String(json.id), planVelden, json)
    for (const [kind, values] of rootLists(planVelden, json)) {
      const declaration = wortels.get(kind)
      if (declaration) fillList(doc.getMap(kind), kind, declaration, values)
    }
  })
  return doc
}

function rootLists(velden: Velden, json: Json): [string, readonly Json[]][] {
  return Object.entries(velden).flatMap(([naam, veld]): [string, readonly Json[]][] => {
    if (veld.kind === 'wortel') return [[veld.item.kind, (json[naam] ?? []) as readonly Json[]]]
    return veld.kind === 'groep' ? rootLists(veld.velden, (json[naam] ?? {}) as Json) : []
  })
}

/** What a region starts from: the parts every regioplan has, with nothing filled in that only people know. */
export function templatePlan(id: string, titel: string, vandaag: string): Json {
  const jaar = Number(vandaag.slice(0, 4)) + 1
  return {
    id,
    titel,
    soort: 'regioplan',
    versie: { nummer: '0.1', status: 'concept', datum: vandaag },
    looptijd: { van: `${jaar}-01-01`, tot: `${jaar + 2}-12-31` },
    hoofdstukken: [
      { id: `${id}-waarom`, titel: 'Voor wie en waarom' },
      { id: `${id}-samen`, titel: 'Zo werken wij samen' },
    ],
    opgaven: [{ id: `${id}-opgave-1`, nummer: 1, prioriteit: 1 }],
  }
}
