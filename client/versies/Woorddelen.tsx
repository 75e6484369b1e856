import { woordverschil } from '../../shared/versie/woordverschil.ts'

/** Prose word by word: struck what went, underlined what came, and said so to who hears it. */
export function Woorddelen({ voor, na }: { voor: string; na: string }) {
  const delen = woordverschil(voor, na)
  return (
    <p className="verschil__proza">
      {delen.map(({ soort, tekst }, at) => {
        const key = `${at} ${soort}`
        if (soort === 'gelijk') return <span key={key}>{tekst}</span>
        const Soort = soort === 'weg' ? 'del' : 'ins'
        return (
          <Soort key={key}>
            <span className="visually-hidden">{soort === 'weg' ? ' vervallen: ' : ' nieuw: '}</span>
            {tekst}
            <span className="visually-hidden">{soort === 'weg' ? ' einde vervallen ' : ' einde nieuw '}</span>
          </Soort>
        )
      })}
    </p>
  )
}
