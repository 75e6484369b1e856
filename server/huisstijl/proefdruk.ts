import { type Logo, neutraal } from '../../shared/huisstijl/huisstijl.ts'
import { Refusal } from '../../shared/refusals.ts'
import type { Stuk } from '../../shared/stukken/stuk.ts'
import { faultOf } from '../log.ts'
import { setPdf } from '../vaststelling/setPdf.ts'

const proef: Stuk = { titel: 'Proef', ondertitel: 'Proef', taal: 'nl-NL', kenmerken: [], delen: [] }
let isBezig = false

/**
 * Why no paper can be set with this logo; null when one can. A file can begin as an image and be none further on, and
 * then no paper of the plan could be made any more. So a page is set as an archive keeps it, in a process of its own,
 * and thrown away. Refuses while another logo is being tried.
 */
export async function drukProef(logo: Logo): Promise<string | null> {
  if (isBezig) throw new Refusal('logo-druk')
  isBezig = true
  try {
    await setPdf({ inhoud: proef, huisstijl: { ...neutraal, logo }, op: '2026-01-01' })
    return null
  } catch (thrown) {
    return faultOf(thrown)
  } finally {
    isBezig = false
  }
}
