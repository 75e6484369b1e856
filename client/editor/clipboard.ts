import { Fragment, type Node, type Schema, Slice } from '@tiptap/pm/model'

/** What is pasted or dropped into one line: its words, without marks and line ends. */
export function oneLine(slice: Slice, schema: Schema): Slice {
  const words = slice.content.textBetween(0, slice.content.size, ' ', ' ').replace(/\s+/g, ' ')
  return words === '' ? Slice.empty : new Slice(Fragment.from(schema.text(words)), 0, 0)
}

/** Headings become paragraphs, for a text that has none. */
export function withoutHeadings(slice: Slice, schema: Schema): Slice {
  return new Slice(plain(slice.content, schema), slice.openStart, slice.openEnd)
}

function plain(content: Fragment, schema: Schema): Fragment {
  const nodes: Node[] = []
  content.forEach(node => {
    const paragraph = schema.nodes.paragraph
    if (node.type.name === 'heading' && paragraph) nodes.push(paragraph.create(null, node.content))
    else nodes.push(node.isTextblock || node.isLeaf ? node : node.copy(plain(node.content, schema)))
  })
  return Fragment.from(nodes)
}
