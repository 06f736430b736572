import { tanggal } from '#src/calendar/words.ts'
import { type Block, paragraph, space, stack, together } from './block.ts'
import { beside } from './columns.ts'
import { qr } from './figure.ts'
import { type } from './type.ts'
import { type Verification, verificationPage, verificationUrl } from './verification.ts'

/** Who signs; place and date only where the paper has them beside the signature. */
export type Signer = {
  tempat?: string
  tanggal?: string
  atasNama?: string
  jabatan: string
  nama: string
  pangkat?: string
  nip?: string
}

/** What stands behind the signature; the paper says neither more nor less. */
export type Seal = 'bsre' | 'instansi' | 'sendiri' | 'rancangan'

/** What is said of the signature, given our own origin. */
export const sealNote: Record<Seal, (origin: string) => string> = {
  bsre: () =>
    'Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik yang diterbitkan oleh Balai Besar Sertifikasi Elektronik (BSrE), Badan Siber dan Sandi Negara. Untuk memastikan keasliannya, pindai kode QR atau unggah dokumen pada laman https://tte.komdigi.go.id/verifyPDF.',
  instansi: (origin) =>
    `Dokumen ini ditandatangani secara elektronik dengan sertifikat elektronik instansi. Keasliannya dapat diperiksa dengan memindai kode QR atau mengunggah dokumen pada laman ${verificationPage(origin)}.`,
  sendiri: (origin) =>
    `Dokumen ini ditandatangani secara elektronik dengan sertifikat yang dibuat sendiri oleh instansi, bukan sertifikat dari Penyelenggara Sertifikasi Elektronik Indonesia (tanda tangan elektronik tidak tersertifikasi, PP 71/2019 Pasal 60). Keasliannya dapat diperiksa dengan memindai kode QR atau mengunggah dokumen pada laman ${verificationPage(origin)}.`,
  rancangan: () => 'RANCANGAN: naskah ini belum ditandatangani dan belum berlaku sebagai surat.',
}

/** The same in a line beside the code. */
const certificateOf: Record<Exclude<Seal, 'rancangan'>, string> = {
  bsre: 'Sertifikat elektronik BSrE',
  instansi: 'Sertifikat elektronik instansi',
  sendiri: 'Sertifikat buatan instansi, tidak tersertifikasi',
}

const QR = 58

/** Place and date, office, code and note, name, rank, NIP. */
export const signature = (signer: Signer, seal: Seal, verification: Verification): Block => {
  const style = type.form
  return together(
    stack(
      ...(signer.tempat && signer.tanggal
        ? [paragraph(`${signer.tempat}, ${tanggal(signer.tanggal)}`, style)]
        : []),
      ...(signer.atasNama ? [paragraph(`a.n. ${signer.atasNama}`, style)] : []),
      paragraph(`${signer.jabatan},`, style),
      seal === 'rancangan'
        ? stack(
            space(22),
            paragraph('RANCANGAN', { size: 12, leading: 16, bold: true }),
            paragraph('belum ditandatangani', type.note),
            space(18),
          )
        : beside(
            [
              {
                x: 0,
                width: QR,
                block: qr(
                  verificationUrl(verification),
                  `Kode QR menuju ${verificationUrl(verification)}`,
                  QR,
                ),
              },
              {
                x: QR + 9,
                width: 147,
                block: stack(
                  space(17),
                  paragraph('Ditandatangani secara elektronik', { ...type.note, bold: true }),
                  paragraph(certificateOf[seal], type.note),
                ),
              },
            ],
            { gap: 7 },
          ),
      paragraph(signer.nama, { ...style, bold: true }, { gap: 7 }),
      ...(signer.pangkat ? [paragraph(signer.pangkat, style)] : []),
      ...(signer.nip ? [paragraph(`NIP ${signer.nip}`, style)] : []),
    ),
  )
}

/** Two hands, or one on the right, where Indonesian letters are signed. */
export const signatures =
  (right: Block, left?: Block, gap = 18): Block =>
  (width, setting, parent) =>
    together(
      beside(
        [
          ...(left ? [{ x: 0, width: width / 2 - 20, block: left, tag: 'Div' }] : []),
          { x: width / 2 + 12, width: width / 2 - 12, block: right, tag: 'Div' },
        ],
        { gap },
      ),
    )(width, setting, parent)
