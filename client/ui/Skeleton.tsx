import { useEffect, useState } from 'react'

/** Grey lines where text will come; only after 300 ms, so that what is quick does not flicker. */
export function Skeleton({ label, lines = 6 }: { label: string; lines?: number }) {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300)
    return () => clearTimeout(timer)
  }, [])
  if (!late) return null
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">{label}</span>
      {widths.slice(0, lines).map(width => (
        <span key={width} className="skeleton__line" style={{ width }} />
      ))}
    </div>
  )
}
const widths = ['46%', '92%', '88%', '95%', '70%', '84%', '90%', '61%']
