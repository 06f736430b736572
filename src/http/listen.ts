import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { type ServerType, serve } from '@hono/node-server'
import { type Config, StartError } from '#src/config.ts'

type Place = Pick<Config, 'host' | 'port'>
type Fetch = (request: Request) => Response | Promise<Response>

type Answering = (request: Request, env: unknown) => Response | Promise<Response>

const FINISH_MS = 10_000

/**
 * Says before anything else is started that the port is taken.
 * @throws StartError that names PORT or HOST
 */
export async function assertFree({ host, port }: Place): Promise<void> {
  const probe = createServer()
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  probe.once('error', (error) => reject(refusal(error, { host, port })))
  probe.listen(port, host, () => probe.close(() => resolve()))
  await promise
}

/**
 * Answers requests at HOST and PORT; gives the address, and how to stop: no new requests, 10 s for
 * those being answered.
 * @throws StartError that names PORT or HOST
 */
export async function listen(fetch: Fetch, { host, port }: Place) {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  // Behind a proxy that keeps its connections, ours must not be the first to close them.
  const server = serve(
    {
      fetch: async (request, env) => {
        const response = await (fetch as Answering)(request, env)
        void hearOut(request)
        return response
      },
      port,
      hostname: host,
      // The adapter would cut the line half a second after the answer: see hearOut.
      autoCleanupIncoming: false,
      serverOptions: { keepAliveTimeout: 65_000 },
    },
    (info) => resolve(info.port),
  )
  server.once('error', (error: NodeJS.ErrnoException) => reject(refusal(error, { host, port })))
  const open = ['0.0.0.0', '::'].includes(host)
  const address = `http://${open ? 'localhost' : host}:${await promise}`
  return { address, stop: () => stop(server) }
}

/**
 * Lets go by what is still being sent after a refusal: on a slow line a browser reads the page that
 * tells why only when it has sent everything. Node ends the request after five minutes.
 */
async function hearOut(request: Request) {
  if (request.method === 'GET' || request.method === 'HEAD') return
  try {
    const reader = request.body?.getReader()
    while (reader && !(await reader.read()).done);
  } catch {
    // Read already, or cut.
  }
}

async function stop(server: ServerType) {
  let open = true
  const closed = new Promise<void>((resolve) => server.close(() => resolve())).then(() => {
    open = false
  })
  // A browser keeps its connection after the last answer; nothing more comes on it.
  for (
    let waited = 0;
    open && waited < FINISH_MS && 'closeIdleConnections' in server;
    waited += 50
  ) {
    server.closeIdleConnections()
    await sleep(50)
  }
  if ('closeAllConnections' in server) server.closeAllConnections()
  await closed
}

function refusal(error: NodeJS.ErrnoException, { host, port }: Place): Error {
  if (error.code === 'EADDRINUSE')
    return new StartError(`PORT: ${port} sudah dipakai program lain; isi dengan angka lain.`)
  if (error.code === 'EACCES')
    return new StartError(`PORT: ${port} tidak boleh dipakai oleh akun ini; isi dengan angka lain.`)
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new StartError(`HOST: ${host} bukan alamat komputer ini.`)
  return error
}
