import fc from 'fast-check'
import type { ItemDeclaration, Veld, Velden } from '../../../shared/plan/field.ts'
import type { Json } from '../../../shared/plan/itemMap.ts'
import { planVelden } from '../../../shared/plan/plan.ts'

/**
 * Any plan that the declarations allow, as JSON: every kind of item and field, filled in, null or left
 * out, with ids that are unique in the plan.
 */
export function anyPlan(): fc.Arbitrary<Json> {
  return anyValues(planVelden).map(values => numberIds({ id: 'plan', ...values }) as Json)
}

const anyValues = (velden: Velden): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(
    Object.fromEntries(
      Object.entries(velden).map(([naam, veld]) => [naam, fc.option(anyValue(veld), { nil: null, freq: 5 })]),
    ),
    { requiredKeys: [] },
  )

function anyValue(veld: Veld): fc.Arbitrary<unknown> {
  switch (veld.kind) {
    case 'regel':
    case 'tekst':
      return fc.oneof(anyWords(), anyDocument())
    case 'woord':
    case 'verwijzing':
      return anyWords()
    case 'getal':
      return fc.double({ noNaN: true, noDefaultInfinity: true })
    case 'geheel':
      return fc.maxSafeInteger()
    case 'datum':
      return anyDate()
    case 'jaNee':
      return fc.boolean()
    case 'keuze':
      return fc.constantFrom(...Object.keys(veld.opties))
    case 'verzameling':
      return anySet(veld)
    case 'groep':
      return anyValues(veld.velden)
    case 'lijst':
    case 'wortel':
      return fc.array(anyItem(veld.item), { maxLength: 3 })
  }
}

/** Words with what trips programs up: line ends, quotes, signs of other scripts, characters of two units. */
function anyWords(): fc.Arbitrary<string> {
  const pieces = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('\n', '\n\n', '"', "'", '\\', '<b>&amp;', 'é', '👩‍⚕️', 'عربي', '__proto__', ' ', '\u0000'),
  )
  return fc.oneof(
    { weight: 9, arbitrary: fc.array(pieces, { maxLength: 6 }).map(parts => parts.join('')) },
    { weight: 1, arbitrary: fc.constant('Zorg dichtbij huis.\n'.repeat(90)) },
  )
}

function anyDate(): fc.Arbitrary<string> {
  return fc
    .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    .map(date => date.toISOString().slice(0, 10))
}

function anySet(veld: Extract<Veld, { kind: 'verzameling' }>): fc.Arbitrary<unknown[]> {
  if (veld.van === 'jaar') return fc.uniqueArray(fc.integer({ min: 1900, max: 2200 }), { maxLength: 4 })
  if (veld.van === 'keuze') return fc.shuffledSubarray(Object.keys(veld.opties ?? {}))
  return fc.uniqueArray(anyWords(), { maxLength: 4 })
}

const anyItem = (declaration: ItemDeclaration): fc.Arbitrary<unknown> =>
  anyValues(declaration.velden).map(values => (declaration.idInJson ? { id: '', ...values } : values))

function anyDocument(): fc.Arbitrary<unknown> {
  const marks = fc
    .shuffledSubarray(['bold', 'italic', 'underline', 'strike', 'link'])
    .map(types =>
      types.map(type =>
        type === 'link' ? { type, attrs: { href: 'https://voorbeeld.invalid' } } : { type },
      ),
    )
  const text = fc
    .tuple(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), marks)
    .map(([words, on]) => ({ type: 'text', text: words, ...(on.length > 0 && { marks: on }) }))
  const inline = fc.array(fc.oneof(text, fc.constant({ type: 'hardBreak' })), { maxLength: 4 })
  const paragraph = inline.map(content => ({ type: 'paragraph', content }))
  const heading = fc
    .tuple(fc.integer({ min: 1, max: 3 }), inline)
    .map(([level, content]) => ({ type: 'heading', attrs: { level }, content }))
  const list = fc
    .tuple(fc.constantFrom('bulletList', 'orderedList'), fc.array(paragraph, { minLength: 1, maxLength: 3 }))
    .map(([type, entries]) => ({
      type,
      content: entries.map(entry => ({ type: 'listItem', content: [entry] })),
    }))
  return fc
    .array(fc.oneof(paragraph, heading, list), { maxLength: 4 })
    .map(content => ({ type: 'doc', content }))
}

/** Numbers the items that carry an id, so that each id occurs once. */
function numberIds(value: unknown, count = { last: 0 }): unknown {
  if (Array.isArray(value)) return value.map(each => numberIds(each, count))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => {
      if (key !== 'id' || held !== '') return [key, numberIds(held, count)]
      count.last += 1
      return [key, `n${count.last}`]
    }),
  )
}
