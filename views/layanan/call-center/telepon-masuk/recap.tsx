import type { RecapView } from '#src/layanan/call-center/telepon-masuk/recap/view.ts'
import type { DaysAsked } from '#src/recap/days.ts'
import { CountTable } from '#views/shared/charts/counts.tsx'
import { StackedBar } from '#views/shared/charts/stacked-bar.tsx'
import { Crumbs } from '#views/shared/crumbs.tsx'
import { Strip } from '#views/shared/facts.tsx'
import { TextField } from '#views/shared/form.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { Filters, type Saringan } from '#views/shared/list.tsx'
import { Problems } from '#views/shared/problems.tsx'

type Props = {
  frame: DeskFrame
  asked: Pick<DaysAsked, 'values' | 'errors'> & { judul: string; pilihan: readonly Saringan[] }
  view: RecapView
  unduh: string
}

const QUEUE = '/meja/call-center'

/** How many called, for what, what became of it, how soon, and what nobody could answer. */
export const RecapPage = ({ frame, asked, view, unduh }: Props) => (
  <DeskLayout {...frame}>
    <Crumbs items={[{ label: 'Call center', href: QUEUE }, { label: 'Rekap' }]} />
    <div class="row">
      <h1>Rekap call center, {asked.judul}</h1>
      <p>
        <a class="button second" href={unduh}>
          Unduh rekap (XLSX)
        </a>
      </p>
    </div>
    <Problems id="problems" errors={asked.errors} />
    <Filters label="Bulan" items={asked.pilihan} />
    <details open={Object.keys(asked.errors).length > 0}>
      <summary>Tanggal lain</summary>
      <form action={`${QUEUE}/rekap`} method="get">
        <TextField name="dari" label="Dari tanggal" type="date" short {...of(asked, 'dari')} />
        <TextField
          name="sampai"
          label="Sampai tanggal"
          type="date"
          short
          {...of(asked, 'sampai')}
        />
        <button class="second">Tampilkan</button>
      </form>
    </details>
    <Strip
      items={[
        ['Diterima', <a href={view.semua}>{count(view.total)} telepon</a>],
        ['Sampai dijawab, median', view.median !== null && `${count(view.median)} menit layanan`],
        ['Masih berjalan', count(view.waktu.berjalan)],
      ]}
    />
    <Punctual view={view} />
    <div class="columns even">
      <CountTable caption="Hasil" judul="Hasil" lines={view.hasil} />
      <CountTable caption="Kebutuhan penelepon" judul="Kebutuhan" lines={view.kebutuhan} />
    </div>
    <div class="columns even">
      <CountTable caption="Jam telepon masuk" judul="Jam" lines={view.jam} />
      <div class="flow">
        {view.unit.length > 0 && (
          <CountTable caption="Unit yang dikonfirmasi" judul="Unit" lines={view.unit} />
        )}
        <CountTable caption="Berapa kali dihubungi kembali" judul="Upaya" lines={view.percobaan} />
      </div>
    </div>
    <Unanswered view={view} />
  </DeskLayout>
)

const Punctual = ({ view: { waktu } }: Pick<Props, 'view'>) => {
  const said = `${count(waktu.tepat)} dalam batas, ${count(waktu.lewat)} lewat batas, ${count(waktu.berjalan)} masih berjalan`
  return (
    <figure>
      <h2>Waktu jawaban</h2>
      <StackedBar
        label={said}
        shares={[
          { jumlah: waktu.tepat, isi: 'penuh' },
          { jumlah: waktu.lewat, isi: 'arsir' },
          { jumlah: waktu.berjalan, isi: 'kosong' },
        ]}
      />
      <figcaption>
        Warna penuh: {count(waktu.tepat)} dalam batas · arsir: {count(waktu.lewat)} lewat batas ·
        kosong: {count(waktu.berjalan)} masih berjalan, di antaranya {count(waktu.berjalanLewat)}{' '}
        sudah lewat batas. Batas menurut Standar Pelayanan 2.3.
      </figcaption>
    </figure>
  )
}

const Unanswered = ({ view }: Pick<Props, 'view'>) => (
  <section aria-labelledby="tanpa-jawaban">
    <h2 id="tanpa-jawaban">Paling sering ditanyakan, belum ada di Tanya Jawab</h2>
    {view.pertanyaan.length === 0 ? (
      <p class="soft">Semua pertanyaan terjawab dari Tanya Jawab.</p>
    ) : (
      <ol>
        {view.pertanyaan.map(({ pertanyaan, jumlah }) => (
          <li>
            {pertanyaan} <small>{`${count(jumlah)} kali`}</small>
          </li>
        ))}
      </ol>
    )}
    <p>
      <a href="/meja/tanya-jawab/baru">Tulis tanya jawab baru</a>
    </p>
  </section>
)

const count = (n: number) => n.toLocaleString('id-ID')

const of = ({ values, errors }: Props['asked'], end: 'dari' | 'sampai') => ({
  value: values[end],
  error: errors[end],
})
