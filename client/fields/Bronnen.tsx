import { type BronId, sources } from '../../shared/rules/sources.ts'

/** Where a criterion comes from, with links to what can be read. */
export function Bronnen({ bronnen }: { bronnen: readonly BronId[] }) {
  if (bronnen.length === 0) return null
  return (
    <p className="melding__bron">
      Bron:{' '}
      {bronnen.map((id, index) => {
        const bron: { readonly titel: string; readonly url?: string } = sources[id]
        return (
          <span key={id}>
            {index > 0 && '; '}
            {bron.url ? (
              <a href={bron.url} target="_blank" rel="noreferrer">
                {bron.titel}
                <span className="visually-hidden"> (nieuw venster)</span>
              </a>
            ) : (
              bron.titel
            )}
          </span>
        )
      })}
    </p>
  )
}
