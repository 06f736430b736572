import { keep } from '#src/attachments/store.ts'
import { dateOf } from '#src/calendar/date.ts'
import { newId } from '#src/db/id.ts'
import type { Surat } from '#src/db/schema.ts'
import type { Office } from '#src/documents/paper/office.ts'
import { type Paper, renderPaper, sizes } from '#src/documents/paper/paper.ts'
import { insertSurat } from '#src/documents/queries.ts'
import type { Consent } from '#src/documents/sign/index.ts'
import type { Kit } from '#src/kit.ts'
import { fillNumber } from '#src/office/settings.ts'
import { verificationCode } from '#src/secrets.ts'
import { nextNumber, type Trx } from '#src/workflow/queries.ts'

export type Issue = {
  /** Null for a paper that belongs to no case. */
  berkasId: string | null
  /** Kind of paper: one word of our own, as in `pemberitahuan`. */
  jenis: string
  judul: string
  perihal: string
  penandaTangan: { nama: string; jabatan: string }
  /** A number of its own from a series of the year, or the number the case has already. */
  nomor: { seri: string; pola: string } | string
  paper: (nomor: string, office: Office) => Paper
  mengganti?: string
  consent?: Consent
}

/**
 * Signs a paper and enters it in the register, all in the transaction of the act: the number is
 * taken, the paper drawn and signed, its bytes kept. Nothing is ever shown unsigned.
 * @throws SigningFailed, SigningSettingError (the act is undone, and the number with it)
 */
export async function issueSurat(trx: Trx, kit: Kit, what: Issue): Promise<Surat> {
  const { nomorSurat, ...register } = await takeNumber(trx, kit, what.nomor)
  const kode = verificationCode()
  const paper = what.paper(nomorSurat, paperOffice(kit, kode))
  const isi = await kit.signer.sign(
    (beforeEnd) => renderPaper(paper, paperSize(kit), { ...(beforeEnd && { beforeEnd }) }),
    {
      reason: what.judul,
      name: what.penandaTangan.nama,
      location: kit.settings.kantor.kota,
      date: kit.clock.now,
    },
    what.consent,
  )
  const sidik = await keep(
    trx,
    kit.keys,
    { jenis: 'application/pdf', isi },
    { secret: false, at: kit.clock.now },
  )
  return insertSurat(trx, {
    id: newId(),
    berkasId: what.berkasId,
    jenis: what.jenis,
    judul: what.judul,
    nomorSurat,
    ...register,
    perihal: what.perihal,
    penandaTangan: what.penandaTangan.nama,
    jabatan: what.penandaTangan.jabatan,
    segel: kit.signer.seal,
    kode,
    sidik,
    ukuran: isi.byteLength,
    ditandatanganiPada: kit.clock.now,
    mengganti: what.mengganti ?? null,
  })
}

/** The same paper before it is signed: marked RANCANGAN, without number, code or signature. */
export function previewSurat(kit: Kit, paper: Issue['paper']): Promise<Uint8Array> {
  const office: Office = { ...paperOffice(kit, ''), seal: 'rancangan' }
  return renderPaper(paper('(diisi saat ditandatangani)', office), paperSize(kit))
}

/** What every paper takes from the settings of the office. */
export function paperOffice({ settings, signer, config, clock }: Kit, code: string): Office {
  const { kantor } = settings
  return {
    kop: {
      pemerintah: kantor.pemerintah,
      dinas: kantor.dinas,
      alamat: [
        [kantor.alamat, kantor.kodePos].filter(Boolean).join(' '),
        [
          kantor.telepon && `Telepon ${kantor.telepon}`,
          kantor.email && `Pos-el ${kantor.email}`,
          kantor.laman && `Laman ${kantor.laman}`,
        ]
          .filter(Boolean)
          .join(' · '),
      ],
      ...(kantor.lambang && { lambang: arms(kantor.lambang) }),
    },
    author: kantor.singkat,
    origin: config.origin,
    seal: signer.seal,
    code,
    made: clock.now,
  }
}

const arms = ({ png, alt }: { png: string; alt: string }) => {
  const bytes = Buffer.from(png, 'base64')
  // A PNG says its width and height in bytes 16–23.
  return {
    png: bytes,
    box: [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] as [number, number],
    alt,
  }
}

const paperSize = ({ settings }: Kit) => sizes[settings.surat.kertas]

async function takeNumber(trx: Trx, { clock }: Kit, nomor: Issue['nomor']) {
  if (typeof nomor === 'string') return { nomorSurat: nomor, seri: null, tahun: null, urut: null }
  const today = dateOf(clock.now)
  const tahun = Number(today.slice(0, 4))
  const urut = await nextNumber(trx, nomor.seri, tahun)
  return { nomorSurat: fillNumber(nomor.pola, urut, today), seri: nomor.seri, tahun, urut }
}
