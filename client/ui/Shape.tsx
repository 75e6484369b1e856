import { palette } from '../../shared/presence.ts'

/** The eight shapes of the palette, on a field of 12 by 12. */
const shapes = [
  <circle key="●" cx="6" cy="6" r="4.6" />,
  <path key="◆" d="M6 .6 11.4 6 6 11.4 .6 6Z" />,
  <path key="▲" d="M6 .9 11.6 10.8H.4Z" />,
  <rect key="■" x="1.6" y="1.6" width="8.8" height="8.8" />,
  <path key="⬟" d="M6 .7 11.4 4.6 9.3 11H2.7L.6 4.6Z" />,
  <path key="★" d="m6 .5 1.7 3.6 3.9.5-2.9 2.7.8 3.9L6 9.3l-3.5 1.9.8-3.9L.4 4.6l3.9-.5Z" />,
  <path key="⬢" d="M3.2 1.2h5.6L11.6 6 8.8 10.8H3.2L.4 6Z" />,
  <path key="✚" d="M4.3.8h3.4v3.5h3.5v3.4H7.7v3.5H4.3V7.7H.8V4.3h3.5Z" />,
]

/** A mark of one's own colour and shape, beside a name that says who it is. */
export function Shape({ index, size = 12 }: { index: number; size?: number }) {
  const place = index % palette.length
  return (
    <svg
      className="shape"
      width={size}
      height={size}
      viewBox="0 0 12 12"
      aria-hidden="true"
      fill={palette[place]?.hex}
    >
      {shapes[place]}
    </svg>
  )
}
