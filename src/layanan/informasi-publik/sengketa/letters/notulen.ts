import { hariTanggal } from '#src/calendar/words.ts'
import { closing, stack } from '#src/documents/paper/block.ts'
import { prose } from '#src/documents/paper/correspondence.ts'
import { fields, heading, judul } from '#src/documents/paper/form.ts'
import { kopSurat } from '#src/documents/paper/kop.ts'
import { type Office, paperOf } from '#src/documents/paper/office.ts'
import type { Paper } from '#src/documents/paper/paper.ts'
import { type Signer, signatures } from '#src/documents/paper/signature.ts'
import { cell, ruledTable } from '#src/documents/paper/table.ts'

export type NotulenRapat = {
  nomor: string
  tim: string
  /** Number of the sengketa. */
  sengketa: string
  tanggal: string
  tempat: string
  acara: string
  hadir: { nama: string; jabatan: string }[]
  /** One paragraph a line. */
  notulen: string
  ketua: Signer
}

/** What a meeting of the team spoke of and who was there. */
export function notulenRapat(data: NotulenRapat, office: Office): Paper {
  return paperOf(office, data, {
    title: 'Notulen Rapat Tim',
    subject: `Rapat ${data.tim} untuk ${data.sengketa}`,
    body: (hand) =>
      stack(
        kopSurat(office.kop),
        judul([`NOTULEN RAPAT\n${data.tim.toUpperCase()}\nNOMOR ${data.nomor}`], 13),
        fields(
          [
            ['Sengketa', data.sengketa],
            ['Hari, tanggal', hariTanggal(data.tanggal)],
            ['Tempat', data.tempat],
            ['Acara', data.acara],
          ],
          { gap: 14 },
        ),
        heading('Yang hadir'),
        ruledTable(
          [26, 0, 0],
          ['No.', 'Nama', 'Jabatan'],
          data.hadir.map(({ nama, jabatan }, index) => [
            cell(`${index + 1}.`),
            cell(nama),
            cell(jabatan || '–'),
          ]),
        ),
        heading('Notulen'),
        closing(
          prose(data.notulen),
          stack(signatures(hand.signature(data.ketua), undefined, 16), hand.note(12)),
        ),
      ),
  })
}
