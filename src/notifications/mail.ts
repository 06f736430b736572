import type { Transporter } from 'nodemailer'

export type Message = {
  /** The same mail sent again carries the same id. */
  id: string
  kepada: string
  subjek: string
  teks: string
  lampiran: { nama: string; isi: Uint8Array } | null
}

export type Mail = {
  /** @throws MailRefused when it makes no sense to try again, MailDelayed when it does */
  send(message: Message): Promise<void>
}

/** It will never arrive; the message says why, in plain words without the address. */
export class MailRefused extends Error {
  override name = 'MailRefused'
}

/** It may arrive later; the message says what is in the way. */
export class MailDelayed extends Error {
  override name = 'MailDelayed'
}

/** The office's way out through its SMTP server; undefined when none was configured. */
export function createMail(smtp: { url: string; from?: string } | undefined): Mail | undefined {
  if (!smtp) return undefined
  const from = smtp.from ?? `loket@${new URL(smtp.url).hostname}`
  const domain = /@([^\s>]+)/.exec(from)?.[1] ?? 'loket'
  let transport: Transporter | undefined
  return {
    send: async ({ id, kepada, subjek, teks, lampiran }) => {
      if (!isAddress(kepada)) throw new MailRefused('Alamat email tidak sah.')
      transport ??= await openTransport(smtp.url)
      try {
        await transport.sendMail({
          from,
          to: kepada,
          subject: oneLine(subjek),
          text: teks,
          messageId: `<${id}@${domain}>`,
          headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'id' },
          attachments: lampiran
            ? [
                {
                  filename: lampiran.nama,
                  content: Buffer.from(lampiran.isi),
                  contentType: 'application/pdf',
                },
              ]
            : [],
        })
      } catch (error) {
        throw explain(error)
      }
    },
  }
}

// Read with the first mail: 25 MB that an office without one does not hold.
async function openTransport(url: string): Promise<Transporter> {
  const { createTransport } = await import('nodemailer')
  return createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

/**
 * One plain address and nothing else: no list, no name, no quotes, no line break, so that nobody can
 * be added by what was typed.
 */
export function isAddress(text: string): boolean {
  return (
    text.length <= 254 &&
    /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@([a-z\d-]{1,63}\.)+[a-z\d-]{2,63}$/i.test(text)
  )
}

const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()

function explain(error: unknown): Error {
  const {
    code,
    responseCode = 0,
    command = '',
  } = error as {
    code?: string
    responseCode?: number
    command?: string
  }
  if (code === 'EAUTH') return new MailDelayed('Server surel menolak nama atau sandi kantor.')
  if (responseCode >= 500 && command.startsWith('RCPT'))
    return new MailRefused('Alamat email ditolak oleh server surel.')
  if (code === 'EMESSAGE' || (responseCode >= 500 && command.startsWith('DATA')))
    return new MailRefused('Surel ditolak oleh server surel.')
  if (responseCode >= 400) return new MailDelayed('Server surel meminta dicoba lagi nanti.')
  return new MailDelayed(UNREACHABLE)
}

/** Nobody answered: when the server answers again, what waits for this reason is sent at once. */
export const UNREACHABLE = 'Server surel tidak dapat dihubungi.'
