import { type IconName, iconPaths } from './iconPaths.tsx'
import '../styles/ui.css'

export type { IconName }

interface IconProps {
  readonly name: IconName
  readonly size?: number
  /** Said aloud; left out, the icon is decoration beside words that say the same. */
  readonly label?: string
  readonly className?: string
}

export function Icon({ name, size = 20, label, className }: IconProps) {
  const drawing = (
    <svg
      aria-hidden="true"
      className={className ? `icon ${className}` : 'icon'}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {iconPaths[name]}
    </svg>
  )
  if (label === undefined) return drawing
  return (
    <>
      {drawing}
      <span className="visually-hidden">{label}</span>
    </>
  )
}
