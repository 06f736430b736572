import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import {
  type BsreSettings,
  type Consent,
  ensureSelfMadeCertificate,
  openSigner,
  type Signer,
} from '#src/documents/sign/index.ts'
import { localSigner } from '#src/documents/sign/local.ts'
import { meta, now, paper } from './support.ts'

type Body = Record<string, unknown>

const account = { user: 'loket', password: 'akun' }

export const right = { nik: '6171010101900001', passphrase: 'benar' }

/**
 * An eSign Client Service: it knows one officer, and signs with a key of its own. `status` and
 * `answer` change what it says; `asked` is what it was asked.
 */
export async function startBsre(folder: string) {
  const service = {
    asked: [] as { path: string; body: Body }[],
    status: 'ISSUE',
    answer: undefined as ((response: ServerResponse) => void) | undefined,
    theirs: await theirSigner(folder),
    url: '',
    reset: () => Object.assign(service, { asked: [], status: 'ISSUE', answer: undefined }),
    stop: () => server.close().closeAllConnections(),
    signAt: async (consent: Consent | undefined, more: Partial<BsreSettings> = {}) => {
      const place = { folder, name: 'Diskominfo Kota Contoh', now }
      const door = await openSigner({ bsre: { url: service.url, ...account, ...more } }, place)
      return door.sign(paper(), meta, consent)
    },
  }
  const server = createServer(async (request, response) => {
    const body = (await json(request)) as Body
    service.asked.push({ path: request.url!, body })
    const say = (status: number, what: Body) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(what))
    if (request.headers.authorization !== basic) return say(401, { error: 'Unauthorized' })
    if (request.url === '/api/v2/user/check/status') return say(200, { status: service.status })
    if (request.url !== '/api/v2/sign/pdf') return say(404, { error: 'Not Found' })
    if (service.answer) return service.answer(response)
    if (service.status !== 'ISSUE')
      return say(400, { status_code: 2021, error: 'Sertifikat tidak aktif' })
    if (body.passphrase !== 'benar' && body.totp !== '123456')
      return say(400, { status_code: 2031, error: 'Passphrase anda salah' })
    return say(200, { time: 120, file: [await resign(service.theirs, body)] })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  service.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return service
}

const basic = `Basic ${Buffer.from(`${account.user}:${account.password}`).toString('base64')}`

async function theirSigner(folder: string): Promise<Signer> {
  const name = 'Sari Contohwati'
  const identity = await ensureSelfMadeCertificate(`${folder}/bsre`, { name, now })
  return localSigner(identity, 'sendiri', 'bsre')
}

// It draws the paper of that title again and signs it, where a real one signs the very file.
async function resign(theirs: Signer, body: Body): Promise<string> {
  const [file] = body.file as string[]
  const sent = Buffer.from(file!, 'base64').toString('latin1')
  const title = /\((Surat [a-z]+)\)/.exec(sent)![1]!
  return Buffer.from(await theirs.sign(paper(title), meta)).toString('base64')
}
