import { dateOf } from '#src/calendar/date.ts'
import { closing, stack } from '#src/documents/paper/block.ts'
import { body, kepalaSurat, tembusan } from '#src/documents/paper/correspondence.ts'
import { kopSurat } from '#src/documents/paper/kop.ts'
import { type Office, paperOf } from '#src/documents/paper/office.ts'
import type { Paper } from '#src/documents/paper/paper.ts'
import { signatures } from '#src/documents/paper/signature.ts'
import { previewSurat } from '#src/documents/issue.ts'
import type { Kit } from '#src/kit.ts'
import { fillNumber } from '#src/office/settings.ts'

/** A letter that says nothing, to see what every letter of the office takes from the settings; marked RANCANGAN. */
export function sampleLetter(kit: Kit): Promise<Uint8Array> {
  const { settings, clock } = kit
  const today = dateOf(clock.now)
  const nomor = fillNumber(settings.surat.polaNomor, 1, today)
  const { atasNama, ...ppid } = settings.penandaTangan.ppid
  const letter = (_nomor: string, office: Office): Paper =>
    paperOf(
      office,
      { nomor },
      {
        title: 'Contoh Surat',
        subject: 'Contoh surat dari pengaturan kantor',
        body: (hand) =>
          stack(
            kopSurat(office.kop),
            kepalaSurat({
              nomor,
              sifat: 'Biasa',
              lampiran: '–',
              hal: 'Contoh surat',
              tempat: settings.kantor.kota,
              tanggal: today,
              kepada: { nama: 'Nama Penerima', alamat: 'Alamat penerima' },
            }),
            closing(
              stack(
                body(
                  `Surat ini hanya contoh. Kepala surat, nomor, kertas ${settings.surat.kertas}, penanda tangan, dan tembusan diambil dari pengaturan ${settings.kantor.singkat}.`,
                  18,
                ),
                body('Periksa penulisan nama, alamat, dan lambang sebelum surat pertama dikirim.'),
              ),
              signatures(
                hand.signature({ ...ppid, ...(atasNama && { atasNama }) }),
                stack(hand.note(), tembusan(settings.surat.tembusan)),
                16,
              ),
            ),
          ),
      },
    )
  return previewSurat(kit, letter)
}
