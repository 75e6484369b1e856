import type { ItemDeclaration, Veld, Velden } from '../../shared/plan/field.ts'
import { planVelden } from '../../shared/plan/plan.ts'

/** A schema as OpenAPI 3.0 writes it: JSON, nothing more. */
export type JsonSchema = { readonly [key: string]: unknown }

/** `{ "plan": … }` as it is imported and exported, from the declarations of the fields. */
export function planSchema(): JsonSchema {
  return object({ plan: withId(planVelden) }, ['plan'])
}

const object = (properties: JsonSchema, required: readonly string[] = []): JsonSchema => ({
  type: 'object',
  properties,
  additionalProperties: false,
  ...(required.length > 0 && { required }),
})

const withId = (velden: Velden): JsonSchema =>
  object({ id: { type: 'string', pattern: '^[\\p{L}\\p{N}._:-]{1,100}$' }, ...properties(velden) }, ['id'])

const properties = (velden: Velden): JsonSchema =>
  Object.fromEntries(Object.entries(velden).map(([naam, veld]) => [naam, fieldSchema(veld)]))

/** Every field may be left out or null. */
const fieldSchema = (veld: Veld): JsonSchema => ({ title: veld.label, nullable: true, ...kindSchema(veld) })

const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items })

function kindSchema(veld: Veld): JsonSchema {
  switch (veld.kind) {
    case 'regel':
    case 'tekst':
      return { oneOf: [{ type: 'string' }, proseSchema] }
    case 'woord':
    case 'verwijzing':
      return { type: 'string', maxLength: 2000 }
    case 'getal':
      return { type: 'number' }
    case 'geheel':
      return { type: 'integer' }
    case 'datum':
      return { type: 'string', format: 'date' }
    case 'jaNee':
      return { type: 'boolean' }
    case 'keuze':
      return { type: 'string', enum: Object.keys(veld.opties) }
    case 'verzameling':
      return list(elementSchema(veld))
    case 'groep':
      return object(properties(veld.velden))
    case 'lijst':
    case 'wortel':
      return list(itemSchema(veld.item))
  }
}

const itemSchema = ({ idInJson, velden }: ItemDeclaration): JsonSchema =>
  idInJson ? withId(velden) : object(properties(velden))

function elementSchema(veld: Extract<Veld, { kind: 'verzameling' }>): JsonSchema {
  if (veld.van === 'jaar') return { type: 'integer' }
  return veld.opties ? { type: 'string', enum: Object.keys(veld.opties) } : { type: 'string' }
}

/** Prose with its formatting, as ProseMirror writes it. */
const proseSchema: JsonSchema = {
  type: 'object',
  required: ['type', 'content'],
  properties: { type: { type: 'string', enum: ['doc'] }, content: list({ type: 'object' }) },
}
