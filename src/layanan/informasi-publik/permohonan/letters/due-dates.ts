import { deretTanggal, hariTanggal } from '#src/calendar/words.ts'
import { type Block, paragraph, stack } from '#src/documents/paper/block.ts'
import { cell, ruledTable } from '#src/documents/paper/table.ts'
import type { Rich } from '#src/documents/paper/text.ts'
import { type } from '#src/documents/paper/type.ts'
import type { DateOnly } from './permohonan.ts'

/** How a due date was counted: day 0, then every day that counts, of which the last is the due date. */
export type Hitungan = { mulai: DateOnly; hari: DateOnly[]; catatan?: string }

/** The Perki's date runs from the day the request is declared complete; at intake that day is still ahead. */
export type HitunganPerki = Hitungan &
  (
    | { keadaan: 'lengkap' }
    | {
        keadaan: 'belum-diperiksa'
        /** Last day of the check for completeness (Pasal 31 ayat (2)). */
        periksa: DateOnly
      }
  )

/** UU 14/2008 binds; the Perki stands beside it. */
export type Tenggat = { undangUndang: Hitungan; perki: HitunganPerki }

/** Two dates side by side: the Act binds, the regulation is shown beside it. */
export const dueDates = ({ undangUndang, perki }: Tenggat): Block =>
  ruledTable(
    [0, 0],
    [],
    [
      [
        cell(
          dueDate(
            'Menurut Undang-Undang (yang mengikat)',
            ['paling lambat ', { bold: hariTanggal(undangUndang.hari.at(-1)!) }],
            `sejak permohonan diterima, ${hariTanggal(undangUndang.mulai)} (UU 14/2008 Pasal 22 ayat (7))`,
            undangUndang,
          ),
        ),
        cell(
          perki.keadaan === 'lengkap'
            ? dueDate(
                'Menurut Peraturan Komisi Informasi',
                ['paling lambat ', { bold: hariTanggal(perki.hari.at(-1)!) }],
                `sejak permohonan dinyatakan lengkap, ${hariTanggal(perki.mulai)} (Perki 1/2021 Pasal 31 ayat (3))`,
                perki,
              )
            : dueDate(
                `Menurut Peraturan Komisi Informasi, bila dinyatakan lengkap pada ${hariTanggal(perki.mulai)}`,
                ['paling lambat ', { bold: hariTanggal(perki.hari.at(-1)!) }],
                `sejak dinyatakan lengkap (Perki 1/2021 Pasal 31 ayat (3)); kelengkapan diperiksa paling lambat ${hariTanggal(perki.periksa)}`,
                perki,
              ),
        ),
      ],
    ],
    { gap: 4, padY: 5 },
  )

const dueDate = (menurut: string, date: Rich, since: string, count: Hitungan): Block =>
  stack(
    paragraph(menurut, type.note),
    paragraph(date, { size: 10.5, leading: 14 }, { gap: 1 }),
    paragraph(`${count.hari.length} hari kerja ${since}.`, type.note, { gap: 1 }),
    paragraph(`Hari ke-1 s.d. ke-${count.hari.length}: ${deretTanggal(count.hari)}.`, type.note, {
      gap: 2,
    }),
    ...(count.catatan ? [paragraph(count.catatan, type.note)] : []),
  )
