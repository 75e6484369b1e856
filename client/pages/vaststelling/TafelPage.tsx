import { useCallback, useState } from 'react'
import { can } from '../../../shared/permissions.ts'
import { Refusal } from '../../../shared/refusals.ts'
import type { Aanbieding } from '../../../shared/vaststelling/aanbieding.ts'
import { type Ik, type PlanKaart, plannen, toegang } from '../../api.ts'
import { ledenPath, leesPath, planPath, raadskalenderPath } from '../../route.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { flash } from '../../ui/flash.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { BiedAan } from '../../vaststelling/BiedAan.tsx'
import { dag } from '../../vaststelling/dag.ts'
import { Stand } from '../../vaststelling/Stand.tsx'
import { StelVast } from '../../vaststelling/StelVast.tsx'
import { TrekIn } from '../../vaststelling/TrekIn.tsx'
import { Vastgesteld } from '../../vaststelling/Vastgesteld.tsx'
import {
  type Aanbiedbaar,
  herinner,
  publicatieVan,
  publiceer,
  tafelVan,
  vaststellingenVan,
} from '../../vaststelling/vaststellingApi.ts'
import '../../styles/mensen.css'
import '../../styles/vaststelling.css'
import { AskAgain } from '../AskAgain.tsx'
import { BackLink } from '../BackLink.tsx'
import { NotFoundPage } from '../NotFoundPage.tsx'
import { PageFrame } from '../PageFrame.tsx'
import { useLevend } from '../useLevend.ts'

interface TafelPageProps {
  readonly planId: string
  readonly ik: Ik
}

/** For the bestuurlijke tafel: which version lies before it, who answered what, and what was decided before. */
export function TafelPage({ planId, ik }: TafelPageProps) {
  const vraag = useCallback(() => alles(planId), [planId])
  const { waarde, fout, ververs, doe } = useLevend(vraag)
  const [vraagt, setVraagt] = useState<'bied-aan' | 'trek-in' | 'stel-vast' | null>(null)
  if (fout instanceof Refusal && fout.code === 'niet-gevonden')
    return <NotFoundPage ik={ik} what="Dit plan bestaat niet (meer)" />
  const sluit = () => setVraagt(null)
  const open = waarde?.aanbiedingen.find(({ gesloten }) => gesloten === null) ?? null
  const herinnering = (aanbieding: Aanbieding) =>
    doe(async () => flash(herinnerdZin(await herinner(planId, aanbieding.id))))
  const openbaarheid = (vaststellingId: string | null) =>
    doe(async () => {
      await publiceer(planId, vaststellingId)
      flash(vaststellingId ? 'Iedereen kan deze versie nu lezen.' : 'Het plan is niet meer openbaar.')
    })
  return (
    <PageFrame title="Vaststelling" ik={ik}>
      <BackLink href={planPath(planId)}>Terug naar het plan</BackLink>
      <div className="page__head">
        <h1 className="page__title">Vaststelling</h1>
        <div className="page__actions">
          <a className="button button--plain" href={raadskalenderPath(planId)}>
            Raadskalender
          </a>
          {waarde?.beheert && !open && (
            <Button kind="primary" onClick={() => setVraagt('bied-aan')}>
              Bied aan voor akkoord
            </Button>
          )}
        </div>
      </div>
      {fout !== null && <AskAgain error={fout} onAgain={ververs} />}
      {!waarde && fout === null && <Skeleton label="De vaststelling wordt geladen" />}
      {waarde && !open && <Leeg beheert={waarde.beheert} planId={planId} />}
      {waarde && open && (
        <section className="tafel" aria-labelledby="open-kop">
          <div className="tafel__hoofd">
            <div>
              <h2 id="open-kop">Versie {open.naam} ligt voor</h2>
              <p className="page__soft">
                Aangeboden op {dag(open.op)} door {open.door.naam}; antwoord uiterlijk {dag(open.uiterlijk)}.
              </p>
            </div>
            <div className="page__actions">
              <a className="button button--plain" href={leesPath(planId)}>
                Lees deze versie
              </a>
              {waarde.beheert && (
                <>
                  <Button icon="bell" onClick={() => herinnering(open)}>
                    Herinner
                  </Button>
                  <Button onClick={() => setVraagt('trek-in')}>Trek in</Button>
                  <Button kind="primary" onClick={() => setVraagt('stel-vast')}>
                    Stel vast
                  </Button>
                </>
              )}
            </div>
          </div>
          <Stand aanbieding={open} organisaties={waarde.organisaties} />
        </section>
      )}
      {waarde && waarde.vaststellingen.length > 0 && (
        <section className="mensen__deel" aria-labelledby="vastgesteld-kop">
          <h2 id="vastgesteld-kop">Vastgesteld</h2>
          <Vastgesteld
            planId={planId}
            vaststellingen={waarde.vaststellingen}
            publicatie={waarde.publicatie}
            onPubliceer={waarde.beheert ? openbaarheid : null}
          />
        </section>
      )}
      {waarde && <Eerder aanbiedingen={waarde.aanbiedingen} organisaties={waarde.organisaties} />}
      {vraagt === 'bied-aan' && waarde && (
        <BiedAan
          planId={planId}
          nummer={waarde.nummer}
          organisaties={waarde.organisaties}
          onAangeboden={ververs}
          onSluit={sluit}
        />
      )}
      {vraagt === 'stel-vast' && open && (
        <StelVast planId={planId} aanbieding={open} onVastgesteld={ververs} onSluit={sluit} />
      )}
      {vraagt === 'trek-in' && open && (
        <TrekIn planId={planId} aanbieding={open} onIngetrokken={ververs} onSluit={sluit} />
      )}
    </PageFrame>
  )
}

async function alles(planId: string) {
  const [tafel, { rol }, kaarten, vaststellingen, publicatie] = await Promise.all([
    tafelVan(planId),
    toegang(planId),
    plannen(),
    vaststellingenVan(planId),
    publicatieVan(planId),
  ])
  const nummer = kaarten.find(({ id }: PlanKaart) => id === planId)?.versie ?? ''
  return { ...tafel, vaststellingen, publicatie, beheert: can(rol, 'beheren'), nummer }
}

function herinnerdZin({ organisaties, outbox }: { organisaties: number; outbox: boolean }): string {
  if (organisaties === 0) return 'Iedereen antwoordde of kreeg vandaag al een herinnering.'
  const wie = organisaties === 1 ? '1 organisatie is' : `${organisaties} organisaties zijn`
  return `${wie} herinnerd.${outbox ? ' De brieven staan op de server in DATA_DIR/outbox.' : ''}`
}

function Leeg({ beheert, planId }: { beheert: boolean; planId: string }) {
  return (
    <EmptyState icon="document" title="Er ligt nu geen versie voor">
      {beheert ? (
        <>
          Bied het plan aan zoals het nu is. Wie voor een organisatie tekent, zegt u bij{' '}
          <a href={ledenPath(planId)}>Mensen in dit plan</a>.
        </>
      ) : (
        'Een beheerder van dit plan biedt een versie aan voor akkoord.'
      )}
    </EmptyState>
  )
}

interface EerderProps {
  readonly aanbiedingen: readonly Aanbieding[]
  readonly organisaties: readonly Aanbiedbaar[]
}

/** What lay before the tafel earlier, with all that was answered. */
function Eerder({ aanbiedingen, organisaties }: EerderProps) {
  const gesloten = aanbiedingen.filter(een => een.gesloten !== null)
  if (gesloten.length === 0) return null
  return (
    <section className="mensen__deel" aria-labelledby="eerder-kop">
      <h2 id="eerder-kop">Eerder aangeboden</h2>
      {gesloten.map(een => (
        <details key={een.id} className="tafel__gesloten">
          <summary>
            Versie {een.naam}, {een.gesloten?.hoe} op {dag(een.gesloten?.op ?? een.op)}
          </summary>
          <Stand aanbieding={een} organisaties={organisaties} />
        </details>
      ))}
    </section>
  )
}
