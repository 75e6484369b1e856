import type { ButtonHTMLAttributes, Ref } from 'react'
import { Icon, type IconName } from './Icon.tsx'

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary`: the one thing to do here; `plain`: bordered; `quiet`: words in blue. */
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'danger'
  readonly icon?: IconName
  readonly small?: boolean
  readonly ref?: Ref<HTMLButtonElement>
}

export function Button({ kind = 'plain', icon, small, className, children, ...rest }: ButtonProps) {
  const classes = ['button', `button--${kind}`, small && 'button--small', className].filter(Boolean).join(' ')
  return (
    <button type="button" {...rest} className={classes}>
      {icon && <Icon name={icon} size={small ? 16 : 18} />}
      {children}
    </button>
  )
}
