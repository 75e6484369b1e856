import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, parse } from 'node:path'

export interface Omgezet {
  /** By the name of the file without its end. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** What LibreOffice says about the documents; not that it runs without Java. */
  readonly meldingen: readonly string[]
}

/** Every file opened by LibreOffice and written again as `naar`: `pdf`, `fodt`, or `txt:Text (encoded):UTF8`. */
export function zetOm(bestanden: ReadonlyMap<string, Uint8Array>, naar: string): Omgezet {
  const folder = mkdtempSync(join(tmpdir(), 'regiotafel-office-'))
  try {
    for (const [naam, bytes] of bestanden) writeFileSync(join(folder, naam), bytes)
    const { status, stderr, error } = spawnSync(
      'soffice',
      [
        ...[`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', naar],
        ...['--outdir', join(folder, 'out'), ...[...bestanden.keys()].map(naam => join(folder, naam))],
      ],
      { encoding: 'utf8', timeout: 300_000 },
    )
    if (error) throw new Error(`LibreOffice could not be run (${error.message}): see tests/kit/machine.mjs.`)
    if (status !== 0) throw new Error(`LibreOffice ended with ${status}: ${stderr}`)
    const einde = naar.split(':')[0]
    const uit = (naam: string) =>
      new Uint8Array(readFileSync(join(folder, 'out', `${parse(naam).name}.${einde}`)))
    return {
      files: new Map([...bestanden.keys()].map(naam => [parse(naam).name, uit(naam)])),
      meldingen: stderr.split('\n').filter(regel => regel.trim() !== '' && !regel.includes('javaldx')),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
