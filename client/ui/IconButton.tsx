import type { ButtonHTMLAttributes, Ref } from 'react'
import { Icon, type IconName } from './Icon.tsx'

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children' | 'aria-label'> {
  readonly icon: IconName
  /** The name of the button, also shown as its tooltip. */
  readonly label: string
  readonly size?: number
  readonly ref?: Ref<HTMLButtonElement>
}

export function IconButton({ icon, label, size = 20, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      title={label}
      {...rest}
      aria-label={label}
      className={className ? `icon-button ${className}` : 'icon-button'}
    >
      <Icon name={icon} size={size} />
    </button>
  )
}
