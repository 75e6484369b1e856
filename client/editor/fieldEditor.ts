import { Editor } from '@tiptap/core'
import type { EditorProps } from '@tiptap/pm/view'
import type * as Y from 'yjs'
import { oneLine, withoutHeadings } from './clipboard.ts'
import { extensionsOf, inputRulesOf, type Opmaak } from './extensions.ts'
import { sharedText } from './sharedText.ts'

export interface FieldEditorOptions {
  readonly element: HTMLElement
  readonly fragment: Y.XmlFragment
  readonly kind: 'regel' | 'tekst'
  readonly opmaak: Opmaak
  readonly headings: boolean
  readonly keys: Pick<EditorProps, 'handleKeyDown' | 'handleDOMEvents'>
}

/** A small editor in the very element that showed the text, so that focus, place and name stay. */
export function fieldEditor({ element, fragment, kind, opmaak, headings, keys }: FieldEditorOptions): Editor {
  return new Editor({
    element: { mount: element },
    extensions: [extensionsOf(opmaak), sharedText(fragment)],
    injectCSS: false,
    enableInputRules: kind === 'tekst' ? inputRulesOf(headings) : false,
    enablePasteRules: false,
    editorProps: {
      ...keys,
      scrollThreshold: 48,
      scrollMargin: 64,
      transformPasted: (slice, view) => {
        if (kind === 'regel') return oneLine(slice, view.state.schema)
        return headings ? slice : withoutHeadings(slice, view.state.schema)
      },
      handleClick: (_view, _pos, event) => followLink(event),
    },
  })
}

/** Ctrl+click opens a link; a plain click puts the caret in it. */
function followLink(event: MouseEvent): boolean {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  if (!(link instanceof HTMLAnchorElement) || !(event.ctrlKey || event.metaKey)) return false
  window.open(link.href, '_blank', 'noopener,noreferrer')
  return true
}
