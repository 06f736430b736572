import { tanggal } from '#src/calendar/words.ts'
import type { PeristiwaView } from '#src/layanan/informasi-publik/sengketa/view.ts'
import { Facts } from '#views/shared/facts.tsx'

type Props = {
  id: string
  judul: string
  /** The page of the case. */
  path: string
  rows: readonly PeristiwaView[]
}

/** Facts by their own day, oldest first, with what was written, papers and files. */
export const Events = ({ id, judul, path, rows }: Props) =>
  rows.length === 0 ? null : (
    <section aria-labelledby={id}>
      <h2 id={id}>{judul}</h2>
      <Facts items={rows.map((row) => [row.tanggal, <Event row={row} path={path} />] as const)} />
    </section>
  )

const Event = ({ row, path }: { row: PeristiwaView; path: string }) => {
  const { isi } = row
  const present = isi.hadir?.map(({ nama }) => nama).join(', ')
  return (
    <>
      <b>{row.kalimat}</b>
      {row.uraian && <p class="typed">{row.uraian}</p>}
      {isi.perintah && (
        <p>
          Yang harus dilakukan: <span class="typed">{isi.perintah}</span>
        </p>
      )}
      {isi.laporan && (
        <details>
          <summary>Isi laporan</summary>
          <p class="typed">
            {[isi.laporan.proses, isi.laporan.hasil, isi.laporan.saran].filter(Boolean).join('\n')}
          </p>
        </details>
      )}
      {isi.diterimaPada && (
        <p>
          Diterima {isi.diterimaOleh}, {tanggal(isi.diterimaPada)}.{' '}
          {isi.arahan && <span class="typed">Arahan: {isi.arahan}</span>}
        </p>
      )}
      <p>
        <small>
          {[
            isi.diterima && `Diterima ${tanggal(isi.diterima)}`,
            row.tempat,
            present && `Hadir: ${present}`,
            `dicatat ${row.oleh}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </p>
      {(row.surat ?? row.berkas.length > 0) && (
        <ul>
          {row.surat && (
            <li>
              <a href={`${path}/surat/${row.surat.id}`}>{row.surat.label}</a>
            </li>
          )}
          {row.berkas.map(({ id, nama }) => (
            <li>
              <a href={`${path}/berkas/${id}`}>{nama}</a>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
