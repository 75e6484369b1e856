import { useMag } from '../../plan/PlanContext.tsx'
import { Icon } from '../../ui/Icon.tsx'

export function ReadOnlyNotice() {
  const mag = useMag()
  if (mag.schrijven) return null
  return (
    <p className="read-only">
      <Icon name="eye" size={18} />U leest mee: u kunt dit plan niet wijzigen.
    </p>
  )
}
