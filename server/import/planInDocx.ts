import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Json } from '../../shared/plan/itemMap.ts'
import { readDocx } from './docx/document.ts'
import { ownPlanNamespace, wordsHash } from './docx/ownPlan.ts'

const part = 'customXml/item1.xml'
const relations = 'word/_rels/document.xml.rels'
const relation =
  '<Relationship Id="regiotafel" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>'

/**
 * A document of a plan with that plan itself in it, so that it comes back equal as long as nobody changes its words.
 * The plan stays in it when words are taken out in Word: only for somebody who asks for a document to read in again,
 * never for one that goes out of the region.
 */
export function metPlan(docx: Uint8Array, plan: Json): Uint8Array {
  const parts = unzipSync(docx)
  const known = parts[relations]
  if (!known) throw new Error('A document that was just made has no relations.')
  const hash = wordsHash(readDocx(docx).blokken)
  const json = JSON.stringify(plan).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return zipSync({
    ...parts,
    [relations]: strToU8(strFromU8(known).replace('</Relationships>', `${relation}</Relationships>`)),
    [part]: strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><plan xmlns="${ownPlanNamespace}" woorden="${hash}">${json}</plan>`,
    ),
  })
}
