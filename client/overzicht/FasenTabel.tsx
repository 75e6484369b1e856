import type { Stand } from '../../shared/overzicht/stand.ts'
import { faseNaam } from '../../shared/rules/keuzefasen.ts'
import { ernsten, ernstWoord } from '../plan/findings/ernst.ts'
import { TabelVak } from './TabelVak.tsx'

/** How far the plan is for each phase, in counts of criteria and of meldingen. Never a mark. */
export function FasenTabel({ stand }: { stand: Stand }) {
  return (
    <TabelVak label="Voortgang per fase" className="tabelvak--getallen">
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            Fase
          </th>
          <th scope="colgroup" colSpan={4}>
            Criteria
          </th>
          <th scope="colgroup" colSpan={4} className="tabel__som">
            Meldingen
          </th>
        </tr>
        <tr>
          <th scope="col">alle</th>
          <th scope="col">geen meldingen</th>
          <th scope="col">gemotiveerd</th>
          <th scope="col">met meldingen</th>
          {ernsten.map((ernst, index) => (
            <th key={ernst} scope="col" className={index === 0 ? 'tabel__som' : undefined}>
              {ernstWoord[ernst]}
            </th>
          ))}
          <th scope="col">gemotiveerd</th>
        </tr>
      </thead>
      <tbody>
        {stand.fasen.map(({ fase, criteria, zonderMelding, gemotiveerd, metMelding, telling }) => (
          <tr key={fase} aria-current={fase === stand.fase || undefined}>
            <th scope="row">Voor {faseNaam(fase)}</th>
            <td>{criteria}</td>
            <td>{zonderMelding}</td>
            <td>{gemotiveerd}</td>
            <td>{metMelding}</td>
            {ernsten.map((ernst, index) => (
              <td key={ernst} className={index === 0 ? 'tabel__som' : undefined}>
                {telling[ernst]}
              </td>
            ))}
            <td>{telling.gemotiveerd}</td>
          </tr>
        ))}
      </tbody>
    </TabelVak>
  )
}
