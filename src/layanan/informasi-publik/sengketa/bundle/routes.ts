import { Hono } from 'hono'
import { fetchFile } from '#src/attachments/store.ts'
import { type Packable, writeZip, zipSize } from '#src/attachments/zip-write.ts'
import { dateOf, dayAndTime } from '#src/calendar/date.ts'
import { hariTanggal } from '#src/calendar/words.ts'
import { previewSurat } from '#src/documents/issue.ts'
import { NotFound } from '#src/errors.ts'
import { sendStream } from '#src/http/download.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { findKeberatan } from '#src/layanan/informasi-publik/keberatan/queries.ts'
import {
  bundleText,
  formOf,
  proofsOf,
} from '#src/layanan/informasi-publik/sengketa/bundle/contents.ts'
import { formulirSengketa } from '#src/layanan/informasi-publik/sengketa/bundle/letters/formulir.ts'
import { findChain } from '#src/layanan/informasi-publik/sengketa/dossier/queries.ts'
import { batasJendela } from '#src/layanan/informasi-publik/sengketa/window.ts'
import { requireApplicant } from '#src/public/applicant-session.ts'
import { findWhole } from '#src/workflow/whole/queries.ts'

/** What the applicant takes to the Komisi Informasi: Perki 1/2013 Pasal 11. */
export const bundleRoutes = new Hono<Env>().basePath('/lacak/keberatan/:nomor/berkas-komisi')

bundleRoutes.use(requireApplicant('lacak', '/lacak'))

bundleRoutes.get('/', async (c) => {
  const { nomor, at, files } = await bundleOf(c)
  const file = { nama: `Berkas Komisi Informasi ${nomor}.zip`, jenis: 'application/zip' }
  return sendStream(c, { ...file, ukuran: zipSize(files) }, writeZip(files, dayAndTime(at)))
})

/**
 * The files of the bundle of this address, and the moment they speak of: the answer, or the end of
 * the time for one. The same each time.
 * @throws NotFound when it is somebody else's, or there is nothing yet to take further
 */
async function bundleOf(c: Ctx) {
  const { whole, asked, at } = await readSilentOrAnswered(c)
  const { nomor } = whole.berkas
  const chain = await findChain(c.var.db, nomor)
  const proofs = proofsOf(chain, asked.ditanggapiPada !== null)
  const form = formOf(whole, asked, chain, c.var.settings.kantor)
  const then = { ...c.var, clock: { ...c.var.clock, now: at } }
  const pdf = await previewSurat(then, (_nomor, office) =>
    formulirSengketa(form, { ...office, author: 'Loket' }),
  )
  const until = batasJendela(dateOf(at), c.var.clock.calendar)
  const words = `Batasnya ${hariTanggal(until)}: 14 hari kerja\n(UU 14/2008 Pasal 37 ayat (2)).`
  const text = bundleText(
    nomor,
    proofs.map(({ nama }) => nama),
    words,
  )
  const files = [
    made('BACA-SAYA.txt', Buffer.from(text)),
    made('formulir-sengketa.pdf', pdf),
    ...proofs.map(({ nama, ukuran, arsip }) => ({
      nama,
      ukuran,
      isi: async () => (await fetchFile(c.var.db, c.var.keys, arsip)).isi,
    })),
  ]
  return { nomor, at, files }
}

async function readSilentOrAnswered(c: Ctx) {
  const nomor = c.req.param('nomor')!
  const { applicant, db, clock } = c.var
  const [whole, asked] = await Promise.all([findWhole(db, nomor), findKeberatan(db, nomor)])
  const isTheirs = applicant.nomor === nomor || applicant.nomor === whole?.berkas.asal
  if (!whole || !asked || !isTheirs) throw new NotFound(nomor)
  const uu = whole.tenggat.find(({ jenis }) => jenis === 'uu')!
  const silent = uu.ditutupPada === null && uu.batas < clock.now
  const at = asked.ditanggapiPada ?? (silent ? uu.batas : null)
  if (!at) throw new NotFound(`${nomor} is being answered`)
  return { whole, asked, at }
}

const made = (nama: string, isi: Uint8Array): Packable => ({
  nama,
  ukuran: isi.byteLength,
  isi: async () => isi,
})
