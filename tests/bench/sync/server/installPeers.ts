import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { peersFolder } from './contenders.ts'

/** Installs the peers beside the bench, the first time; the product's own packages have none of them. */
export function installPeers(): void {
  if (existsSync(join(peersFolder, 'node_modules/better-sqlite3/build/Release/better_sqlite3.node'))) return
  console.log(
    'Installs the servers to measure beside (hocuspocus, @y/websocket-server); a few minutes, once …',
  )
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: peersFolder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error('The servers to measure beside could not be installed: npm ci failed.')
}
