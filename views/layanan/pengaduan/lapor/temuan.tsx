import { Note } from '#views/shared/note.tsx'
import type { ImporView } from '#views/layanan/pengaduan/lapor/impor.tsx'
import { count, waktu } from '#views/layanan/pengaduan/lapor/words.ts'

/** What an officer should know before applying: of the file as a whole. */
export const Findings = ({ impor, asing, lebihLama }: ImporView) => (
  <>
    {impor.alasan && (
      <Note warn role="status">
        <p>{impor.alasan}</p>
      </Note>
    )}
    {lebihLama && impor.dibuatLapor && (
      <Note warn>
        <p>
          <b>Ekspor ini lebih lama</b> ({waktu(impor.dibuatLapor)}) daripada yang terakhir
          diterapkan ({waktu(lebihLama)}). Status laporan dapat mundur. Unduh ekspor baru bila ragu.
        </p>
      </Note>
    )}
    {asing.length > 0 && (
      <Note warn>
        <p>
          <b>Status yang belum dikenal</b> dicatat apa adanya dan tidak mengubah berkas:{' '}
          {asing.map(({ status, jumlah }) => `${status} (${count(Number(jumlah))})`).join(', ')}.
          Administrator dapat menulis artinya di Pengaturan, Impor SP4N-LAPOR!.
        </p>
      </Note>
    )}
    <Columns
      judul="Kolom yang tidak ada di berkas ini dibiarkan seperti semula"
      names={impor.kolomHilang}
    />
    <Columns judul="Kolom tambahan dicatat sebagai keterangan LAPOR" names={impor.kolomLain} />
    <Columns judul="Kolom berisi data pribadi tidak disimpan" names={impor.kolomPribadi} />
  </>
)

const Columns = ({ judul, names }: { judul: string; names: readonly string[] }) =>
  names.length === 0 ? null : (
    <p class="soft">
      {judul}: {names.join(', ')}.
    </p>
  )
