import { Icon } from '../ui/Icon.tsx'

/** The way back, at the top of a page. */
export function BackLink({ href, children }: { href: string; children: string }) {
  return (
    <a className="page__back" href={href}>
      <Icon name="arrowLeft" size={16} />
      {children}
    </a>
  )
}
