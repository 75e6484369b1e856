import { schaal as schalen } from '../../plan/opties.ts'
import { type Oplossing, rule } from '../rule.ts'
import { meerdereGemeenten } from '../taal/gebiedInTekst.ts'
import { metAfspraak, voorbeeldPlan } from '../voorbeeld.ts'
import { reikwijdteVan, type Schaal, schaalStrijd, schaalVan } from './schaalVan.ts'

export default rule({
  id: 'afspraak.schaal-gebied',
  titel: 'Schaal en gebied kloppen met elkaar',
  waarom:
    'Gemeenten en aanbieders lezen aan schaal en gebied af of de afspraak over hen gaat. Die twee mogen elkaar niet tegenspreken.',
  bronnen: ['ros'],
  ernst: 'aanbevolen',
  fase: '0.6',
  goed: 'Subregionaal: subregio Venne (Hoogvenne, Tolbrugge).',
  fout: 'Lokaal, maar zes gemeenten aangevinkt.',
  per: 'afspraak',
  when: ({ schaal }, zicht) => schaal !== null && zicht.van('regio').gemeenten.length > 0,
  check({ id, schaal, gebied, oplossing }, zicht) {
    if (!schaal) return null
    const regio = zicht.van('regio')
    const alle = regio.gemeenten.map(gemeente => gemeente.id)
    const inGebied = schaalStrijd(schaal, reikwijdteVan(gebied, regio))
    const woorden = schaal === 'lokaal' ? meerdereGemeenten(oplossing.plat) : null
    if (!inGebied && !woorden) return null

    const zet = (titel: string, naar: Schaal, waarde: readonly string[]): Oplossing => {
      const edits = [
        { op: 'set', elementId: id, veld: 'schaal', waarde: naar } as const,
        { op: 'set', elementId: id, veld: 'gebied', waarde } as const,
      ]
      return { titel, edit: { op: 'all', edits } }
    }
    const past = woorden ? null : schaalVan(gebied, regio)
    const naarGebied = past ? [zet(`Maak de schaal ${schalen[past].toLowerCase()}`, past, gebied)] : []
    const naarRegio =
      (woorden || schaal === 'regionaal') && alle.length > 1
        ? [zet('Regionaal, met alle gemeenten', 'regionaal', alle)]
        : []
    return {
      veld: 'gebied',
      reden: `${schalen[schaal]}, maar ${inGebied ?? `de tekst zegt “${woorden}”`}.`,
      oplossingen: [...naarGebied, ...naarRegio],
    }
  },
  voorbeelden: { goed: voorbeeldPlan(), fout: metAfspraak({ schaal: 'lokaal' }) },
})
