import { type Randvoorwaarde, randvoorwaarde } from '../../plan/randvoorwaarde.ts'
import { patroon } from '../taal/patroon.ts'

export type Categorie = NonNullable<Randvoorwaarde['categorie']>

/** The words by which a randvoorwaarde says itself what kind it is. */
const verraadt: readonly (readonly [Categorie, RegExp])[] = [
  ['data-uitwisseling', patroon('gegevens|\\bdata|dossier|\\bAVG\\b|privacy')],
  ['wet-regelgeving', patroon('\\bwet(?:ten|telijke?|geving|svoorstel)?\\b|grondslag|regelgeving')],
  ['bekostiging', patroon('bekosti|betalen|betaaltitel|tarie(?:f|ven)|financi|budget')],
  ['arbeidsmarkt', patroon('personeel|opleiding|arbeidsmarkt|vacature')],
  ['mededinging', patroon('mededinging|\\bACM\\b|kartel')],
  ['communicatie', patroon('campagne|communicatie|voorlichting')],
]

/** The kinds of randvoorwaarde that a text speaks of, as they are called. */
export const categorieenIn = (
  tekst: string,
): readonly { readonly waarde: Categorie; readonly naam: string }[] =>
  verraadt
    .filter(([, vorm]) => vorm.test(tekst))
    .map(([waarde]) => ({ waarde, naam: randvoorwaarde.velden.categorie.opties[waarde] }))

/** Whom a region usually asks for a randvoorwaarde of this kind. */
export const adressaten: Readonly<Record<Categorie, readonly string[]>> = {
  'data-uitwisseling': ['VWS', 'AP'],
  'wet-regelgeving': ['VWS'],
  bekostiging: ['NZa', 'VWS', 'ZN'],
  arbeidsmarkt: ['VWS', 'OCW'],
  mededinging: ['ACM'],
  communicatie: ['VWS', 'VNG'],
  overig: ['VWS'],
}
