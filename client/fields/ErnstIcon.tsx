import type { Ernst } from '../../shared/rules/rule.ts'
import { Icon, type IconName } from '../ui/Icon.tsx'
import '../styles/criteria.css'

const icons = {
  vereist: 'circleAlert',
  aanbevolen: 'triangleAlert',
  scherpte: 'squareAlert',
} as const satisfies Record<Ernst, IconName>

/** The icon of a severity, of its own shape: a disc, a triangle, a rounded square. Stands beside words. */
export function ErnstIcon({ ernst, size = 18 }: { ernst: Ernst; size?: number }) {
  return <Icon name={icons[ernst]} size={size} className={`ernst-icon ernst-icon--${ernst}`} />
}
