import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import type { IconName } from '../ui/Icon.tsx'
import { IconButton } from '../ui/IconButton.tsx'

interface Tool {
  readonly naam: string
  readonly icon: IconName
  readonly active: boolean
  readonly run: () => void
}

/** One tab stop; Left and Right go from button to button. */
export function ToolbarButtons(props: { editor: Editor; headings: boolean; onLink: () => void }) {
  const { editor, headings, onLink } = props
  const active = useEditorState({ editor, selector: snapshot => activeIn(snapshot.editor) })
  const tools = toolsOf(editor, active, onLink)
  return (
    <>
      {tools.map((tool, index) => (
        <IconButton
          key={tool.naam}
          className="opmaak-balk__knop"
          icon={tool.icon}
          label={tool.naam}
          aria-pressed={tool.active}
          tabIndex={index === 0 ? 0 : -1}
          onMouseDown={keepFocus}
          onClick={tool.run}
        />
      ))}
      {headings && <Koppen editor={editor} level={active.kop} />}
    </>
  )
}

function Koppen({ editor, level }: { editor: Editor; level: number | null }) {
  return ([2, 3] as const).map((kop, index) => (
    <button
      key={kop}
      type="button"
      className="opmaak-balk__knop opmaak-balk__kop"
      aria-label={index === 0 ? 'Kop' : 'Tussenkop'}
      title={index === 0 ? 'Kop' : 'Tussenkop'}
      aria-pressed={level === kop}
      tabIndex={-1}
      onMouseDown={keepFocus}
      onClick={() => editor.chain().toggleHeading({ level: kop }).run()}
    >
      K{index + 1}
    </button>
  ))
}

interface Active {
  readonly vet: boolean
  readonly cursief: boolean
  readonly lijst: boolean
  readonly nummering: boolean
  readonly koppeling: boolean
  readonly kop: number | null
}

const activeIn = (editor: Editor): Active => ({
  vet: editor.isActive('bold'),
  cursief: editor.isActive('italic'),
  lijst: editor.isActive('bulletList'),
  nummering: editor.isActive('orderedList'),
  koppeling: editor.isActive('link'),
  kop: editor.isActive('heading', { level: 2 }) ? 2 : editor.isActive('heading', { level: 3 }) ? 3 : null,
})

function toolsOf(editor: Editor, active: Active, onLink: () => void): Tool[] {
  return [
    { naam: 'Vet (Ctrl+B)', icon: 'bold', active: active.vet, run: () => editor.chain().toggleBold().run() },
    {
      naam: 'Cursief (Ctrl+I)',
      icon: 'italic',
      active: active.cursief,
      run: () => editor.chain().toggleItalic().run(),
    },
    {
      naam: 'Opsomming',
      icon: 'bulletList',
      active: active.lijst,
      run: () => editor.chain().toggleBulletList().run(),
    },
    {
      naam: 'Genummerde lijst',
      icon: 'orderedList',
      active: active.nummering,
      run: () => editor.chain().toggleOrderedList().run(),
    },
    { naam: 'Koppeling (Ctrl+K)', icon: 'link', active: active.koppeling, run: onLink },
  ]
}

/** A click on a button leaves the focus, and with it the selection, in the text. */
const keepFocus = (event: { preventDefault(): void }) => event.preventDefault()
