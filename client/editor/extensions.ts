import { type AnyExtension, getSchema } from '@tiptap/core'
import type { Schema } from '@tiptap/pm/model'
import StarterKit from '@tiptap/starter-kit'
import { isSafeLink } from '../../shared/plan/proseFaults.ts'
import type { Knoop } from '../../shared/plan/tekst.ts'

/**
 * The two sets of nodes and marks. Both hold `block+`: that a `regel` is one line is a matter of keys and
 * paste, because a schema that does not fit deletes text. Nothing in them writes at opening.
 */
export type Opmaak = 'kaal' | 'rijk'

const never = {
  code: false,
  codeBlock: false,
  dropcursor: false,
  gapcursor: false,
  horizontalRule: false,
  trailingNode: false,
  undoRedo: false,
} as const

const kaal = StarterKit.configure({
  ...never,
  blockquote: false,
  bold: false,
  bulletList: false,
  hardBreak: false,
  heading: false,
  italic: false,
  link: false,
  listItem: false,
  listKeymap: false,
  orderedList: false,
  strike: false,
  underline: false,
})

const rijk = StarterKit.configure({
  ...never,
  heading: { levels: [2, 3] },
  link: {
    autolink: false,
    openOnClick: false,
    defaultProtocol: 'https',
    isAllowedUri: isSafeLink,
    HTMLAttributes: { target: '_blank', rel: 'noopener noreferrer' },
  },
})

export const extensionsOf = (opmaak: Opmaak): AnyExtension => (opmaak === 'rijk' ? rijk : kaal)

/** Marks typed as signs (`**vet**`) surprise people who write; lists and, where allowed, headings do not. */
export const inputRulesOf = (headings: boolean): string[] =>
  headings ? ['bulletList', 'orderedList', 'heading'] : ['bulletList', 'orderedList']

const schemas = new Map<Opmaak, Schema>()

export function schemaOf(opmaak: Opmaak): Schema {
  const schema = schemas.get(opmaak) ?? getSchema([extensionsOf(opmaak)])
  schemas.set(opmaak, schema)
  return schema
}

/**
 * The set that can hold this prose, the plainest first for a `regel`. Null when neither can: an editor
 * would then remove what it does not know, so none is opened.
 */
export function opmaakFor(kind: 'regel' | 'tekst', blokken: readonly Knoop[]): Opmaak | null {
  if (kind === 'regel' && fits('kaal', blokken)) return 'kaal'
  return fits('rijk', blokken) ? 'rijk' : null
}

function fits(opmaak: Opmaak, blokken: readonly Knoop[]): boolean {
  const content = blokken.length > 0 ? blokken : [{ type: 'paragraph' }]
  try {
    schemaOf(opmaak).nodeFromJSON({ type: 'doc', content }).check()
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
