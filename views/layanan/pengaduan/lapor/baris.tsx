import { dateOf } from '#src/calendar/date.ts'
import { tanggal } from '#src/calendar/words.ts'
import type { Daftar, ShownRow } from '#src/layanan/pengaduan/lapor/view.ts'
import { Chip } from '#views/shared/chip.tsx'
import { Empty, Rows } from '#views/shared/list.tsx'

const columns = ['Baris', 'Tracking ID', 'Laporan', 'Dari LAPOR', 'Menjadi']

/** Rows of one kind: what each says, and what becomes of it. */
export const Baris = ({ list, rows }: { list: Daftar; rows: readonly ShownRow[] }) =>
  rows.length === 0 ? (
    <Empty judul="Tidak ada baris di daftar ini" />
  ) : (
    <Rows caption="Baris berkas ekspor" columns={columns}>
      <tbody>
        {rows.map((row) => (
          <tr>
            <td>{String(row.baris)}</td>
            <td>{row.trackingId ?? '–'}</td>
            <td class="wide">
              {row.judul ?? '–'}
              {row.terlambat && list !== 'terlambat' && (
                <>
                  {' '}
                  <Chip kind="late">lewat batas</Chip>
                </>
              )}
            </td>
            <td class="wide" data-label={saysMore(row) ? 'Dari LAPOR' : undefined}>
              {row.beda.length === 0 && <Told row={row} />}
              {row.catatan.map((one) => (
                <p>{one}</p>
              ))}
              <Changes row={row} />
            </td>
            <td data-label="Menjadi">
              <Case nomor={row.nomor} />
              {row.menjadi}
            </td>
          </tr>
        ))}
      </tbody>
    </Rows>
  )

/** The number of a case, as a way to it. */
export const Case = ({ nomor }: { nomor: string | null }) =>
  nomor ? (
    <>
      <a class="nomor" href={`/meja/pengaduan/${nomor}`}>
        {nomor}
      </a>
      <br />
    </>
  ) : null

const saysMore = ({ statusLapor, catatan, beda }: ShownRow) =>
  statusLapor !== null || catatan.length + beda.length > 0

/** What LAPOR tells of a report that changes nothing of a case. */
const Told = ({ row: { statusLapor, masukPada, instansi } }: { row: ShownRow }) => {
  const words = [
    statusLapor,
    masukPada && `masuk ${tanggal(dateOf(new Date(masukPada)))}`,
    instansi,
  ].filter(Boolean)
  return words.length > 0 ? <p>{words.join(', ')}</p> : null
}

const Changes = ({ row: { beda, pilihan } }: { row: ShownRow }) =>
  beda.length === 0 ? null : (
    <dl class="facts">
      {beda.map((one) => (
        <>
          <dt>{one.label}</dt>
          <dd>
            {one.medan !== 'lapor' && pilihan[one.medan] === 'kota' ? (
              `${one.kota || 'kosong'}, milik kota dibiarkan`
            ) : (
              <>
                <del>{one.dulu || 'kosong'}</del> <ins>{one.lapor || 'kosong'}</ins>
              </>
            )}
          </dd>
        </>
      ))}
    </dl>
  )
