// hocuspocus with its SQLite extension, as its guide sets it up. PORT and DATA_DIR by environment.
import { join } from 'node:path'
import { SQLite } from '@hocuspocus/extension-sqlite'
import { Server } from '@hocuspocus/server'

const { PORT, DATA_DIR } = process.env
const server = new Server({
  address: '127.0.0.1',
  port: Number(PORT),
  quiet: true,
  extensions: [new SQLite({ database: join(DATA_DIR, 'hocuspocus.sqlite') })],
})
await server.listen()
console.log('running')
