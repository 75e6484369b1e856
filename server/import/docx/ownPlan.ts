import { createHash } from 'node:crypto'
import type { Blok } from '../../../shared/inlezen/blok.ts'
import { platVanBlok } from '../../../shared/inlezen/ontwerp.ts'
import type { Json } from '../../../shared/plan/itemMap.ts'
import type { Package } from './package.ts'
import { textOf } from './source.ts'

export const ownPlanNamespace = 'urn:regiotafel:plan'

/** A short code of all words of a document: the same after Word has saved it, another once a word was changed. */
export const wordsHash = (blokken: readonly Blok[]): string =>
  createHash('sha256').update(blokken.map(platVanBlok).join('\n')).digest('hex')

/**
 * The plan that our own export put into a document, when its words are still those of that plan; `gewijzigd` when they
 * are not, null when there is none. It is checked as every plan is when something is made of it.
 */
export function ownPlan(pkg: Package, blokken: readonly Blok[]): Json | 'gewijzigd' | null {
  for (const { type, target } of pkg.relations(pkg.main).values()) {
    const root = type === 'customXml' && pkg.has(target) ? pkg.xml(target) : null
    if (root?.name !== 'rt:plan') continue
    if (root.attrs.get('woorden') !== wordsHash(blokken)) return 'gewijzigd'
    return planIn(textOf(root))
  }
  return null
}

function planIn(text: string): Json | 'gewijzigd' {
  try {
    const plan: unknown = JSON.parse(text)
    return typeof plan === 'object' && plan !== null && !Array.isArray(plan) ? (plan as Json) : 'gewijzigd'
  } catch (fault) {
    if (fault instanceof SyntaxError) return 'gewijzigd'
    throw fault
  }
}
