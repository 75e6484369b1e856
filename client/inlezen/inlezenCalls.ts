import type { Gelezen } from '../../shared/inlezen/blok.ts'
import type { Toewijzing } from '../../shared/inlezen/doel.ts'
import { accepted } from '../api.ts'

/** A document as the server read it, with what it proposes to make of it. */
export interface GelezenMetVoorstel extends Gelezen {
  readonly toewijzing: Toewijzing
}

/** Nothing of the file is kept by the server. Throws the refusal of what cannot be read. */
export async function leesWord(bestand: Blob): Promise<GelezenMetVoorstel> {
  const headers = {
    'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  }
  const answer = await accepted(fetch('/api/v1/inlezen', { method: 'POST', headers, body: bestand }))
  return (await answer.json()) as GelezenMetVoorstel
}
