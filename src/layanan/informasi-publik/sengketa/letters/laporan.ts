import { tanggal } from '#src/calendar/words.ts'
import { type Block, closing, paragraph, stack, withNext } from '#src/documents/paper/block.ts'
import { inset } from '#src/documents/paper/columns.ts'
import { body, type KepalaSurat, kepalaSurat, prose } from '#src/documents/paper/correspondence.ts'
import { kopSurat } from '#src/documents/paper/kop.ts'
import { type Office, paperOf } from '#src/documents/paper/office.ts'
import type { Paper } from '#src/documents/paper/paper.ts'
import { type Signer, signatures } from '#src/documents/paper/signature.ts'
import { cell, ruledTable } from '#src/documents/paper/table.ts'
import { type } from '#src/documents/paper/type.ts'

export type LaporanTim = Omit<KepalaSurat, 'hal'> & {
  tim: string
  /** Numbers of the sengketa and of the keberatan it comes of. */
  sengketa: string
  keberatan?: string
  pemohon: string
  informasi: string
  komisi?: string
  register?: string
  /** The letter that appointed the team. */
  penetapan?: { nomor: string; tanggal: string }
  /** What happened, oldest first. */
  peristiwa: { tanggal: string; kalimat: string }[]
  isi: { proses: string; hasil: string; saran: string }
  ketua: Signer
}

/** Standar Pelayanan 3.2.c.4: the team reports to the Atasan PPID how the dispute was handled. */
export function laporanTim(data: LaporanTim, office: Office): Paper {
  const hal = `Laporan penanganan sengketa ${data.sengketa}`
  return paperOf(office, data, {
    title: 'Laporan Tim',
    subject: hal,
    body: (hand) =>
      stack(
        kopSurat(office.kop),
        kepalaSurat({ ...data, hal }),
        closing(
          stack(
            withNext(body(opening(data), 18)),
            inset(18, prose(data.informasi)),
            ...(data.komisi ? [body(forum(data))] : []),
            ...titled('Proses', prose(data.isi.proses)),
            ...(data.peristiwa.length > 0 ? titled('Yang sudah terjadi', happened(data)) : []),
            ...titled('Hasil', prose(data.isi.hasil)),
            ...(data.isi.saran ? titled('Saran', prose(data.isi.saran)) : []),
            body('Demikian kami laporkan.', 10),
          ),
          stack(signatures(hand.signature(data.ketua), undefined, 16), hand.note(12)),
        ),
      ),
  })
}

const opening = ({ tim, penetapan, pemohon, keberatan }: LaporanTim) =>
  [
    `${tim}`,
    penetapan && ` (Penetapan Nomor ${penetapan.nomor}, ${tanggal(penetapan.tanggal)})`,
    ` melaporkan penanganan sengketa yang diajukan ${pemohon}`,
    keberatan && ` setelah keberatan ${keberatan}`,
    ', mengenai:',
  ]
    .filter(Boolean)
    .join('')

const forum = ({ komisi, register }: LaporanTim) =>
  `Sengketa ini diperiksa ${komisi}${register ? ` dengan register ${register}` : ''}.`

const titled = (title: string, block: Block): Block[] => [
  withNext(paragraph(title, { ...type.body, bold: true }, { gap: 10, tag: 'H2' })),
  block,
]

const happened = ({ peristiwa }: LaporanTim): Block =>
  ruledTable(
    [110, 0],
    ['Tanggal', 'Peristiwa'],
    peristiwa.map((one) => [cell(tanggal(one.tanggal)), cell(one.kalimat)]),
  )
