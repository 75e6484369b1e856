import { spawn } from 'node:child_process'

export interface Ended {
  readonly code: number | null
  readonly printed: string
}

/** Runs one of the server's programs until it ends. */
export function run(
  program: string,
  args: readonly string[],
  extra: Readonly<Record<string, string>>,
): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...args], {
    env: { PATH: process.env.PATH, ...extra },
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
    })
  return new Promise(resolve => child.once('close', code => resolve({ code, printed })))
}
