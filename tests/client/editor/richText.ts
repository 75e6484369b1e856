import type { Knoop } from '../../../shared/plan/tekst.ts'

const text = (words: string, ...marks: string[]): Knoop => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks: marks.map(type => ({ type })) }),
})

/** One of each thing prose may hold, with the shapes that are easy to draw wrong. */
export const everything: readonly Knoop[] = [
  { type: 'heading', attrs: { level: 2 }, content: [text('Kop')] },
  {
    type: 'paragraph',
    content: [
      text('gewoon '),
      text('vet ', 'bold'),
      text('vet en cursief', 'bold', 'italic'),
      text(' alles', 'bold', 'italic', 'strike', 'underline'),
      {
        type: 'text',
        text: 'koppeling',
        marks: [
          { type: 'bold' },
          {
            type: 'link',
            attrs: { href: 'https://regio.nl/', target: '_blank', rel: 'noopener noreferrer' },
          },
        ],
      },
      text(' einde'),
    ],
  },
  { type: 'paragraph' },
  { type: 'paragraph', content: [text('regel'), { type: 'hardBreak' }, text('volgende')] },
  { type: 'paragraph', content: [text('aan het eind'), { type: 'hardBreak' }] },
  {
    type: 'bulletList',
    content: [
      { type: 'listItem', content: [{ type: 'paragraph', content: [text('een')] }] },
      {
        type: 'listItem',
        content: [
          { type: 'paragraph', content: [text('twee')] },
          {
            type: 'orderedList',
            attrs: { start: 3, type: null },
            content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }],
          },
        ],
      },
    ],
  },
  { type: 'blockquote', content: [{ type: 'paragraph', content: [text('citaat')] }] },
  { type: 'heading', attrs: { level: 3 }, content: [text('Tussenkop')] },
]
