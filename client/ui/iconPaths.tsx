import type { ReactNode } from 'react'

const fillGlyph = { stroke: 'none', fill: 'var(--icon-glyph, #fff)' } as const
const solid = { stroke: 'none', fill: 'currentColor' } as const
const exclamation = (
  <>
    <rect x="9.05" y="5.1" width="1.9" height="6.1" rx="0.9" {...fillGlyph} />
    <circle cx="10" cy="13.8" r="1.15" {...fillGlyph} />
  </>
)

/** Own drawings on a field of 20 by 20, in strokes of the current colour unless they are solid. */
export const iconPaths = {
  arrowLeft: <path d="M16 10H4.5M9 5l-5 5 5 5" />,
  arrowUp: <path d="M10 16V4.5M5 9l5-5 5 5" />,
  arrowDown: <path d="M10 4v11.5M5 11l5 5 5-5" />,
  chevronDown: <path d="m5.5 8 4.5 4.5L14.5 8" />,
  chevronRight: <path d="m8 5.5 4.5 4.5L8 14.5" />,
  chevronUp: <path d="m5.5 12.5 4.5-4.5 4.5 4.5" />,
  menu: <path d="M3.5 5h13M3.5 10h13M3.5 15h13" />,
  more: (
    <>
      <circle cx="4.5" cy="10" r="1.4" {...solid} />
      <circle cx="10" cy="10" r="1.4" {...solid} />
      <circle cx="15.5" cy="10" r="1.4" {...solid} />
    </>
  ),
  comment: <path d="M3.5 4.5h13v9h-7L6 17v-3.5H3.5Z" />,
  search: (
    <>
      <circle cx="9" cy="9" r="5" />
      <path d="m12.8 12.8 3.7 3.7" />
    </>
  ),
  plus: <path d="M10 4v12M4 10h12" />,
  close: <path d="m5 5 10 10M15 5 5 15" />,
  check: <path d="m4.5 10.5 3.7 3.7 7.3-8" />,
  grip: (
    <>
      {[5, 10, 15].flatMap(y => [
        <circle key={`l${y}`} cx="7.5" cy={y} r="1.2" {...solid} />,
        <circle key={`r${y}`} cx="12.5" cy={y} r="1.2" {...solid} />,
      ])}
    </>
  ),
  trash: <path d="M4 5.5h12M8 5.5V3.8h4v1.7M5.5 5.5l.7 10.7h7.6l.7-10.7M8.6 8.5v5M11.4 8.5v5" />,
  undo: <path d="M7.5 4.5 4 8l3.5 3.5M4.3 8h7.2a4 4 0 0 1 0 8H8" />,
  redo: <path d="M12.5 4.5 16 8l-3.5 3.5M15.7 8H8.5a4 4 0 0 0 0 8H12" />,
  keyboard: (
    <>
      <rect x="2.5" y="5" width="15" height="10" rx="1.6" />
      <path d="M5.5 8h.01M8.5 8h.01M11.5 8h.01M14.5 8h.01M5.5 12h.01M8 12h4M14.5 12h.01" />
    </>
  ),
  download: <path d="M10 3.5v9M6 9l4 4 4-4M4 16.5h12" />,
  upload: <path d="M10 12.5v-9M6 7l4-4 4 4M4 16.5h12" />,
  signOut: <path d="M8 3.5H4.5v13H8M8.5 10h8M13 6.5l3.5 3.5-3.5 3.5" />,
  bell: <path d="M5.5 13.5V9a4.5 4.5 0 0 1 9 0v4.5l1.3 1.8H4.2ZM8.4 17.2h3.2" />,
  pencil: <path d="m4 16 .8-3.6L13.2 4l2.8 2.8-8.4 8.4L4 16ZM11.5 5.7l2.8 2.8" />,
  people: (
    <>
      <circle cx="7.5" cy="7" r="2.8" />
      <path d="M2.5 16c.3-3 2.3-4.6 5-4.6s4.7 1.6 5 4.6M12.6 4.4a2.7 2.7 0 0 1 0 5.2M14.5 11.9c1.8.6 2.8 2 3 4.1" />
    </>
  ),
  document: <path d="M5 2.8h6.5L15.5 7v10.2H5ZM11.2 2.8V7.2h4.3M7.7 10.5h5M7.7 13.5h5" />,
  panel: (
    <>
      <rect x="2.8" y="4" width="14.4" height="12" rx="1.6" />
      <path d="M12 4v12" />
    </>
  ),
  eye: (
    <>
      <path d="M2.5 10c2-3.5 4.5-5 7.5-5s5.5 1.5 7.5 5c-2 3.5-4.5 5-7.5 5s-5.5-1.5-7.5-5Z" />
      <circle cx="10" cy="10" r="2.2" />
    </>
  ),
  external: <path d="M8 4.5H4.5v11h11V12M11 3.5h5.5V9M16 4l-7 7" />,
  calendar: (
    <>
      <rect x="3.5" y="4.5" width="13" height="12" rx="1.5" />
      <path d="M3.5 8.5h13M7 2.8v3M13 2.8v3" />
    </>
  ),
  refresh: <path d="M15.8 8A6.2 6.2 0 0 0 4.6 7.2M4.2 12a6.2 6.2 0 0 0 11.2.8M4.5 3.5v4h4M15.5 16.5v-4h-4" />,
  offline: (
    <path d="M3 3l14 14M6.2 15.5h8.3M6.8 6.9A4 4 0 0 0 6 9.5 3 3 0 0 0 6 15.5M9.3 5.3a4.3 4.3 0 0 1 5 4.2 3 3 0 0 1 2.5 4.4" />
  ),
  info: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 9.2v4.3M10 6.5v.01" />
    </>
  ),
  bold: <path d="M6 4h5a3 3 0 0 1 0 6H6ZM6 10h5.8a3 3 0 0 1 0 6H6Z" />,
  italic: <path d="M8.5 4h6M5.5 16h6M11.7 4l-3.4 12" />,
  bulletList: <path d="M8 5.5h8.5M8 10h8.5M8 14.5h8.5M4 5.5h.01M4 10h.01M4 14.5h.01" />,
  orderedList: (
    <path d="M8.5 5.5h8M8.5 10h8M8.5 14.5h8M3.3 4.2l1-.6v3.6M3.2 12.9c0-1.3 2-1.3 2 0 0 .9-2 1.6-2 2.7h2.1" />
  ),
  link: (
    <path d="M8.3 11.7a3 3 0 0 0 4.3 0l2.8-2.8a3 3 0 0 0-4.3-4.3l-1 1M11.7 8.3a3 3 0 0 0-4.3 0l-2.8 2.8a3 3 0 0 0 4.3 4.3l1-1" />
  ),
  circleAlert: (
    <>
      <circle cx="10" cy="10" r="8" {...solid} />
      {exclamation}
    </>
  ),
  triangleAlert: (
    <>
      <path
        d="M8.5 2.7a1.75 1.75 0 0 1 3 0l7 12.3a1.75 1.75 0 0 1-1.5 2.6H3a1.75 1.75 0 0 1-1.5-2.6Z"
        {...solid}
      />
      <g transform="translate(0 1.5)">{exclamation}</g>
    </>
  ),
  squareAlert: (
    <>
      <rect x="2.5" y="2.5" width="15" height="15" rx="3" {...solid} />
      {exclamation}
    </>
  ),
  circleCheck: (
    <>
      <circle cx="10" cy="10" r="8" {...solid} />
      <path d="m6.3 10.3 2.5 2.5 5-5.4" stroke="var(--icon-glyph, #fff)" strokeWidth="1.9" />
    </>
  ),
} as const satisfies Record<string, ReactNode>

export type IconName = keyof typeof iconPaths
