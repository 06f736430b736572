import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'
import { examineSignature, openSigner } from '#src/documents/sign/index.ts'
import { cmsOf, meta, paper, soon, prepare, workbench } from './support.ts'

const bench = workbench()
const servers: Server[] = []

prepare(() => {
  bench.makeCa()
  bench.openssl(
    'req -new -nodes -newkey rsa:2048 -keyout tsa.key -out tsa.csr -subj /CN=TSA-Percobaan',
  )
  bench.write('tsa.ext', 'extendedKeyUsage=critical,timeStamping\n')
  bench.openssl(
    'x509 -req -in tsa.csr -CA ca.crt -CAkey ca.key -CAcreateserial -days 30 -extfile tsa.ext -out tsa.crt',
  )
  bench.write(
    'tsa.cnf',
    `[tsa]
default_tsa = satu
[satu]
serial = ${bench.at('serial')}
signer_cert = ${bench.at('tsa.crt')}
certs = ${bench.at('ca.crt')}
signer_key = ${bench.at('tsa.key')}
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
`,
  )
  bench.write('serial', '01')
})

afterAll(() => {
  for (const server of servers) server.close().closeAllConnections()
  bench.remove()
})

const reply = (query: Uint8Array) => {
  bench.write('tanya.tsq', query)
  bench.openssl('ts -reply -config tsa.cnf -queryfile tanya.tsq -out jawab.tsr')
  return bench.read('jawab.tsr')
}

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/tsa`
}

const timestamped: RequestListener = async (request, response) => {
  response.setHeader('content-type', 'application/timestamp-reply')
  response.end(reply(await buffer(request)))
}

async function signWith(tsaUrl: string, timeoutMs = 30_000) {
  const missed: string[] = []
  const door = await openSigner(
    { tsaUrl, tsaTimeoutMs: timeoutMs },
    {
      folder: bench.at('sendiri'),
      name: 'Diskominfo Kota Contoh',
      now: soon,
      missed: (why) => missed.push(why.message),
    },
  )
  const pdf = await door.sign(paper(), { ...meta, date: soon })
  return { pdf, missed, token: cmsOf(pdf).includes(tokenOid) }
}

// 1.2.840.113549.1.9.16.2.14
const tokenOid = Buffer.from('060b2a864886f70d010910020e', 'hex')

test('tanda tangan membawa stempel waktu yang diakui OpenSSL', async () => {
  const { pdf, missed, token } = await signWith(await serve(timestamped))
  expect(missed).toEqual([])
  expect(token).toBe(true)
  expect(bench.pdfsig(pdf)).toContain('Signature is Valid')
  expect(bench.pdfsig(pdf)).toContain('Total document signed')
  expect(examineSignature(pdf)).toMatchObject({ covered: true, intact: true })

  const cms = cmsOf(pdf)
  const start = cms.indexOf(tokenOid) + tokenOid.length
  const set = cms.subarray(start)
  bench.write('stempel.der', set.subarray(4))
  expect(
    bench.openssl('ts -verify -token_in -in stempel.der -queryfile tanya.tsq -CAfile ca.crt'),
  ).toContain('Verification: OK')
})

test.each([
  {
    what: 'menolak',
    answer: ((_, response) => response.writeHead(503).end()) as RequestListener,
    why: /503/,
  },
  {
    what: 'menjawab yang bukan stempel',
    answer: ((_, response) => response.end('maaf')) as RequestListener,
    why: /./,
  },
  { what: 'diam', answer: (() => undefined) as RequestListener, why: /timeout/ },
])('layanan stempel waktu yang $what tidak menahan surat', async ({ what, answer, why }) => {
  const { pdf, missed, token } = await signWith(
    await serve(answer),
    what === 'diam' ? 150 : undefined,
  )
  expect(missed).toEqual([expect.stringMatching(why)])
  expect(token).toBe(false)
  expect(bench.pdfsig(pdf)).toContain('Signature is Valid')
})

test('stempel waktu untuk tanda tangan lain tidak dipakai', async () => {
  const first = await signWith(await serve(timestamped))
  expect(first.token).toBe(true)
  const stale = bench.read('jawab.tsr')
  const { missed, token } = await signWith(await serve((_, response) => response.end(stale)))
  expect(missed).toEqual(['The timestamp is not for this signature'])
  expect(token).toBe(false)
})

test('stempel waktu yang menjawab pertanyaan orang lain tidak dipakai', async () => {
  const { missed, token } = await signWith(
    await serve(async (request, response) => {
      // The imprint is the only OCTET STRING of 32 bytes; OpenSSL draws a nonce of its own.
      const query = await buffer(request)
      const imprint = query
        .subarray(query.indexOf(Buffer.from('0420', 'hex')) + 2)
        .toString('hex', 0, 32)
      bench.openssl(`ts -query -sha256 -digest ${imprint} -cert -out lain.tsq`)
      response.end(reply(bench.read('lain.tsq')))
    }),
  )
  expect(missed).toEqual(['The timestamp is not for this signature'])
  expect(token).toBe(false)
})

test('stempel waktu yang diubah di jalan tidak dipakai', async () => {
  const { missed, token } = await signWith(
    await serve(async (request, response) => {
      const answer = reply(await buffer(request))
      // The time itself: GeneralizedTime, tag 24.
      const time = answer.indexOf(Buffer.from('180f3230', 'hex'))
      answer[time + 5] = answer[time + 5]! ^ 1
      response.end(answer)
    }),
  )
  expect(missed).toEqual(['The timestamp is not well signed'])
  expect(token).toBe(false)
})

test('layanan stempel waktu yang tidak ada tidak menahan surat', async () => {
  const { pdf, missed } = await signWith('http://127.0.0.1:9/tsa')
  expect(missed).toHaveLength(1)
  expect(examineSignature(pdf)?.intact).toBe(true)
})
