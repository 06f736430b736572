import { waktuPenuh } from '#src/calendar/words.ts'
import { Hono } from 'hono'
import { clientAddress } from '#src/auth/address.ts'
import { forgiveOne, type Limit, throttle } from '#src/auth/throttle.ts'
import { findByCode, type PublicSurat } from '#src/documents/queries.ts'
import { compareFile } from '#src/documents/verification/compare.ts'
import { codeInUrl, pdfLimit, readCode } from '#src/documents/verification/form.ts'
import { NotFound } from '#src/errors.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { streetFrame } from '#src/http/frame.ts'
import { readPosted } from '#src/http/multipart.ts'
import { show } from '#src/http/respond.tsx'
import {
  CodePage,
  UnknownPage,
  UploadForm,
  VerifyPage,
} from '#views/documents/verification/pages.tsx'

/** /verifikasi: is this paper ours, and is it as it was signed. Never who asked for it. */
export const verificationRoutes = new Hono<Env>()

const here = '/verifikasi'

// Sixty bits are not guessed; what is limited is the noise.
const codes: Limit = { max: 30, windowSeconds: 600 }
const files: Limit = { max: 20, windowSeconds: 600 }

verificationRoutes.get(here, (c) => {
  const typed = c.req.query('kode')
  if (typed === undefined) return showForms(c)
  const kode = readCode(typed)
  if (kode) return c.redirect(`${here}/${codeInUrl(kode)}`, 303)
  return showForms(c, {
    typed,
    error: 'Kode terdiri atas 12 huruf dan angka, misalnya 7F3K-92QD-4M8T.',
  })
})

verificationRoutes.post(here, (c) => showVerdict(c, here))

verificationRoutes.get(`${here}/:kode`, async (c) => {
  const surat = await suratAsked(c)
  const frame = streetFrame(c, { title: 'Keaslian surat', current: here })
  if (surat)
    return show(c, {
      page: () => <CodePage frame={frame} surat={factsOf(surat)} action={c.req.path} />,
    })
  return show(c, { page: () => <UnknownPage frame={frame} /> }, 404)
})

verificationRoutes.post(`${here}/:kode`, async (c) => {
  const surat = await suratAsked(c)
  if (!surat) throw new NotFound('surat')
  return showVerdict(c, c.req.path, surat)
})

async function suratAsked(c: Ctx): Promise<PublicSurat | undefined> {
  const from = clientAddress(c)
  await throttle(c.var, 'verifikasi', from, codes, c.var.clock.now)
  const kode = readCode(c.req.param('kode') ?? '')
  const surat = kode && (await findByCode(c.var.db, kode))
  if (!surat) return undefined
  await forgiveOne(c.var, 'verifikasi', from)
  return surat
}

async function showVerdict(c: Ctx, action: string, surat?: PublicSurat) {
  await throttle(c.var, 'verifikasi-berkas', clientAddress(c), files, c.var.clock.now)
  const { files: sent } = await readPosted(c.req.raw, { berkas: pdfLimit })
  const [file] = sent.filter(({ medan }) => medan === 'berkas')
  const error = !file
    ? 'Pilih berkas PDF yang ingin diperiksa.'
    : !file.isi
      ? 'Berkas ini lebih dari 25 MB. Surat kami jauh lebih kecil.'
      : undefined
  const verdict = file?.isi && (await compareFile(c.var.db, file.isi, surat?.kode))
  const told =
    verdict && 'surat' in verdict ? { ...verdict, surat: factsOf(verdict.surat) } : verdict
  const view = { action, error, verdict: told }
  const part = () => <UploadForm {...view} />
  const frame = streetFrame(c, { title: 'Keaslian surat', current: here, problems: !!error })
  const page = () =>
    surat ? (
      <CodePage frame={frame} surat={factsOf(surat)} {...view} />
    ) : (
      <VerifyPage frame={frame} {...view} />
    )
  return show(c, { page, part }, error ? 422 : 200)
}

function showForms(c: Ctx, { typed, error }: { typed?: string; error?: string } = {}) {
  const frame = streetFrame(c, {
    title: 'Periksa keaslian surat',
    current: here,
    problems: !!error,
  })
  const page = () => <VerifyPage frame={frame} typed={typed} codeError={error} action={here} />
  return show(c, { page }, error ? 422 : 200)
}

/** What anybody may know of a paper, in words. */
const factsOf = ({ ditandatanganiPada, sidik, ...surat }: PublicSurat) => ({
  ...surat,
  pada: waktuPenuh(ditandatanganiPada),
  sidik,
})
