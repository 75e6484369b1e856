import { type Beeld, zonderCamera } from '../../shared/huisstijl/beeld.ts'
import type { Letter } from '../../shared/huisstijl/huisstijl.ts'
import { isLeesbaar, leesKleur } from '../../shared/huisstijl/kleur.ts'
import { leesLogo } from '../../shared/huisstijl/logo.ts'
import type { HuisstijlCalls, PlanHuisstijl } from './huisstijlApi.ts'

/** A logo as it is shown. */
export interface Getoond extends Beeld {
  readonly src: string
  /** The file of one that is not kept yet. */
  readonly bestand: Blob | null
}
/** A house style while somebody is at it. */
export interface Ontwerp {
  /** As it was typed; not always a colour. */
  readonly kleur: string
  readonly letter: Letter
  readonly logo: Getoond | null
  readonly alt: string
}

export function ontwerpVan({ kleur, letter, logo }: PlanHuisstijl, src: string): Ontwerp {
  return { kleur, letter, alt: logo?.alt ?? '', logo: logo && { ...logo, src, bestand: null } }
}

/** With nothing in it that is not kept yet. */
export const alsBewaard = (ontwerp: Ontwerp): Ontwerp => ({
  ...ontwerp,
  logo: ontwerp.logo && { ...ontwerp.logo, bestand: null },
})

/** What has to be put right before it can be kept. */
export interface Gebreken {
  readonly kleur: 'geen' | 'licht' | null
  readonly alt: boolean
}

export function gebrekenVan({ kleur, logo, alt }: Ontwerp): Gebreken {
  const gelezen = leesKleur(kleur)
  const kanKleur = gelezen === null ? 'geen' : isLeesbaar(gelezen) ? null : 'licht'
  return { kleur: kanKleur, alt: logo !== null && alt.trim() === '' }
}

/** Reads a file that was chosen; throws the refusal of one that papers cannot have. */
export async function leesBestand(bestand: Blob): Promise<Getoond> {
  const bytes = new Uint8Array(await bestand.arrayBuffer())
  const beeld = leesLogo(bytes)
  const kaal = new Blob([new Uint8Array(zonderCamera(bytes))], { type: `image/${beeld.soort}` })
  return { ...beeld, bestand: kaal, src: await alsAdres(kaal) }
}

/** As an address that holds the image itself. */
const alsAdres = (beeld: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const lezer = new FileReader()
    lezer.onload = () => resolve(String(lezer.result))
    lezer.onerror = () => reject(lezer.error)
    lezer.readAsDataURL(beeld)
  })

/** Keeps what differs: the logo first, because that may be refused. */
export async function bewaar(
  calls: HuisstijlCalls,
  { kleur, letter, logo, alt }: Ontwerp,
  had: PlanHuisstijl,
): Promise<void> {
  if (logo?.bestand) await calls.zetLogo(logo.bestand, alt.trim())
  else if (!logo && had.logo) await calls.haalLogoWeg()
  await calls.zetOpmaak({ kleur: leesKleur(kleur) ?? had.kleur, letter }, logo ? alt.trim() : null)
}
