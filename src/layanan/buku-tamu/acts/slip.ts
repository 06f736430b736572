import { dayAndTime } from '#src/calendar/date.ts'
import { dueAt } from '#src/calendar/period.ts'
import { paperOffice } from '#src/documents/issue.ts'
import { renderSlip } from '#src/documents/paper/paper.ts'
import { NotFound } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import { tujuanTamu } from '#src/layanan/buku-tamu/form.ts'
import { slipTamu } from '#src/layanan/buku-tamu/letters/slip-tamu.ts'
import { bukuTamu } from '#src/layanan/buku-tamu/procedure.ts'
import { factsOf } from '#src/layanan/buku-tamu/queries.ts'
import { lockBerkas } from '#src/workflow/queries.ts'

/** The guest's slip as the visit stands now, for an 80 mm roll. */
export function slipOf(kit: Kit, nomor: string): Promise<Uint8Array> {
  return kit.db.transaction().execute(async (trx) => {
    const berkas = await lockBerkas(trx, nomor)
    if (berkas?.prosedur !== bukuTamu.name) throw new NotFound(nomor)
    const { tamu, orang } = await factsOf(trx, berkas)
    const { clocks } = bukuTamu
    const data = {
      nomor,
      nama: orang.nama,
      dari: orang.alamat,
      jumlah: tamu.jumlah,
      datang: dayAndTime(berkas.diterimaPada),
      tujuan: tujuanTamu[tamu.tujuan],
      menuju:
        [tamu.diarahkanKe, tamu.diarahkanKepada].filter(Boolean).join(', ') || (tamu.ditemui ?? ''),
      batas: dayAndTime(dueAt(berkas.diterimaPada, clocks.layanan, kit.clock.calendar)),
      kontak: kit.settings.tamu.kontak,
    }
    return renderSlip(slipTamu(data, paperOffice(kit, '')))
  })
}
