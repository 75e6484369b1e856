const seats = [0, 60, 120, 180, 240, 300]

/** A round table with six seats. */
export function BrandMark({ size = 26 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" fill="currentColor">
      <circle cx="12" cy="12" r="6.2" />
      {seats.map(turn => (
        <circle key={turn} cx="12" cy="2.5" r="2.2" transform={`rotate(${turn} 12 12)`} />
      ))}
    </svg>
  )
}
