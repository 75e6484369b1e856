// `npm run bench:awareness`: what it costs the server when 200 people in one plan move at 20 Hz. The server is a
// process of its own and its CPU time is read from the system; the load repeats, as y-websocket does, all that it
// hears of others.
import { readFileSync } from 'node:fs'
import * as decoding from 'lib0/decoding'
import { WebSocket } from 'ws'
import { subprotocol } from '../../shared/protocol.ts'
import { awareness } from '../kit/awareness.ts'
import { startServerProcess } from '../kit/serverProcess.ts'
import { removeFolder, temporaryFolder } from '../kit/testServer.ts'

const people = Number(process.argv[2] ?? 200)
const seconds = Number(process.argv[3] ?? 10)
const repeats = process.argv[4] !== 'quiet'
const ticksPerSecond = 100

const dataDir = temporaryFolder()
const server = await startServerProcess({ DATA_DIR: dataDir, DEMO: '1', LIMITS: 'off' })

function cpuSeconds(): number {
  const fields = readFileSync(`/proc/${server.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
}

const names = ['anna', 'bram', 'carla', 'dirk', 'eva']
const sockets: WebSocket[] = []
for (let n = 0; n < people; n++) sockets.push(await enter(names[n % 5] ?? 'anna'))
let frames = 0
let entries = 0
for (const socket of sockets)
  socket.on('message', (data: Buffer) => {
    if (data[0] !== 1) return
    frames++
    const decoder = decoding.createDecoder(new Uint8Array(data))
    for (const _part of ['type', 'length']) decoding.readVarUint(decoder)
    entries += decoding.readVarUint(decoder)
    if (repeats) socket.send(data)
  })
await Promise.all(sockets.map(load))
frames = 0
entries = 0

/** Resolves when the plan has come in. */
function load(socket: WebSocket): Promise<void> {
  return new Promise(resolve => {
    socket.on('message', (data: Buffer) => data[0] === 0 && data[1] === 1 && resolve())
    socket.send(Uint8Array.of(0, 0, 1, 0))
  })
}

async function enter(naam: string): Promise<WebSocket> {
  const headers = { cookie: await server.cookie(naam) }
  const socket = new WebSocket(`${server.url.replace(/^http/, 'ws')}/sync/voorbeeld`, subprotocol, {
    headers,
  })
  await new Promise(resolve => socket.once('open', resolve))
  return socket
}

const before = cpuSeconds()
const began = performance.now()
let clock = 0
await new Promise<void>(resolve => {
  const timer = setInterval(() => {
    clock++
    const cursor = { elementId: 'a1', veld: 'titel', anchor: { type: { client: 1, clock }, assoc: 0 } }
    sockets.forEach((socket, id) => socket.send(awareness([id + 1, clock, { cursor }])))
    if (performance.now() - began < seconds * 1000) return
    clearInterval(timer)
    resolve()
  }, 50)
})
const took = (performance.now() - began) / 1000
const cpu = cpuSeconds() - before
console.log(
  `${people} people, ${(clock / took).toFixed(1)} moves a second each, ${repeats ? 'repeating what they hear' : 'quiet'}: ` +
    `${((100 * cpu) / took).toFixed(1)} % of a core, ${(frames / took / people).toFixed(1)} frames and ` +
    `${Math.round(entries / took / people)} states a second to each`,
)
for (const socket of sockets) socket.terminate()
await server.stop()
removeFolder(dataDir)
