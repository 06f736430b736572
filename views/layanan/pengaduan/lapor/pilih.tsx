import type { Beda } from '#src/layanan/pengaduan/lapor/compare.ts'
import { pilihField } from '#src/layanan/pengaduan/lapor/form.ts'
import type { ShownRow } from '#src/layanan/pengaduan/lapor/view.ts'
import { Choices, Form } from '#views/shared/form.tsx'
import { Case } from '#views/layanan/pengaduan/lapor/baris.tsx'
import type { ImporView } from '#views/layanan/pengaduan/lapor/impor.tsx'
import { count, LAPOR } from '#views/layanan/pengaduan/lapor/words.ts'

/** Whether the choices stand on the page, to be sent with whatever is done next. */
export const asksChoices = ({ impor, list, rows }: ImporView) =>
  list === 'beda' && impor.status === 'pratinjau' && rows.length > 0

/** Where LAPOR and the city both changed something: somebody says which stands. */
export const Choose = ({ impor, counts, rows, hal, kunci }: ImporView) => {
  const action = `${LAPOR}/${impor.id}/pilihan`
  return (
    <>
      <Form id="pilih-semua" action={action} versi={impor.versi}>
        <p class="inline">
          <span>Untuk semua {count(counts.beda)} baris:</span>
          <button class="second" name="semua" value="lapor">
            Pakai LAPOR
          </button>
          <button class="second" name="semua" value="kota">
            Biarkan milik kota
          </button>
        </p>
      </Form>
      <Form id="pilihan" action={action} kunci={kunci} versi={impor.versi}>
        <input type="hidden" name="hal" value={String(hal)} />
        {rows.map((row) => (
          <ChooseRow row={row} />
        ))}
        <p class="actions">
          <button>Simpan pilihan halaman ini</button>
        </p>
      </Form>
    </>
  )
}

const ChooseRow = ({ row }: { row: ShownRow }) => (
  <section class="card flow" aria-labelledby={`baris-${row.baris}`}>
    <h2 id={`baris-${row.baris}`}>
      {row.judul}{' '}
      <small>
        baris {String(row.baris)}, Tracking ID {row.trackingId}
      </small>
    </h2>
    <p>
      <Case nomor={row.nomor} />
    </p>
    {row.beda
      .filter(({ jenis }) => jenis === 'beda')
      .map((one) => (
        <Difference row={row} beda={one} />
      ))}
    <Others beda={row.beda.filter(({ jenis }) => jenis !== 'beda')} />
  </section>
)

const Difference = ({ row, beda }: { row: ShownRow; beda: Beda }) => (
  <Choices
    name={pilihField(row.baris, beda.medan)}
    legend={beda.label}
    hint={`Semula di LAPOR: ${beda.dulu || 'kosong'}`}
    value={beda.medan === 'lapor' ? undefined : (row.pilihan[beda.medan] ?? '')}
    side
    options={[
      { value: 'lapor', label: 'Pakai LAPOR', small: beda.lapor || 'kosong' },
      { value: 'kota', label: 'Biarkan milik kota', small: beda.kota || 'kosong' },
    ]}
  />
)

const Others = ({ beda }: { beda: readonly Beda[] }) =>
  beda.length === 0 ? null : (
    <p class="soft">Ikut diperbarui: {beda.map(({ label }) => label).join(', ')}.</p>
  )
