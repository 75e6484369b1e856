// `postinstall`: makes the binary of the SQLite driver. Its own install script leaves it to the network, for
// a prebuilt binary or else for Node's headers; where neither can be fetched, the headers that stand beside
// this Node do as well.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const driver = resolve('node_modules/better-sqlite3')
const nodeDir = dirname(dirname(process.execPath))
const headers = existsSync(join(nodeDir, 'include/node/node.h')) ? [`--nodedir=${nodeDir}`] : []

function succeeds(script, args) {
  const env = { JOBS: 'max', ...process.env }
  return spawnSync(process.execPath, [script, ...args], { cwd: driver, stdio: 'inherit', env }).status === 0
}

function build() {
  const gyp = process.env.npm_config_node_gyp
  if (headers.length > 0 && gyp && succeeds(gyp, ['rebuild', '--release', ...headers])) return true
  if (succeeds(resolve('node_modules/prebuild-install/bin.js'), [])) return true
  return gyp !== undefined && succeeds(gyp, ['rebuild', '--release'])
}

const isBuilt = existsSync(join(driver, 'build/Release/better_sqlite3.node'))
if (!isBuilt && !build()) process.exitCode = 1
