import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export type Received = { to: string[]; mail: ParsedMail }

/** A real SMTP server on this machine that keeps what it takes; addresses at `ditolak.example` are refused. */
export async function startSmtp(port = 0) {
  const received: Received[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) =>
      address.endsWith('@ditolak.example')
        ? done(Object.assign(new Error('no such user'), { responseCode: 550 }))
        : done(),
    onData: (stream, session, done) => {
      simpleParser(stream).then((mail) => {
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address), mail })
        done()
      }, done)
    },
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const { port: bound } = server.server.address() as AddressInfo
  return {
    received,
    port: bound,
    smtp: { url: `smtp://127.0.0.1:${bound}`, from: 'Loket <loket@kota.example>' },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
