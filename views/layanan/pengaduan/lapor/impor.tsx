import type { Impor } from '#src/layanan/pengaduan/lapor/queries.ts'
import {
  type Daftar,
  daftar,
  keadaan,
  type ShownRow,
  type Tally,
} from '#src/layanan/pengaduan/lapor/view.ts'
import { Crumbs } from '#views/shared/crumbs.tsx'
import { Strip } from '#views/shared/facts.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { Filters, Pager } from '#views/shared/list.tsx'
import { Note } from '#views/shared/note.tsx'
import { Baris } from '#views/layanan/pengaduan/lapor/baris.tsx'
import { asksChoices, Choose } from '#views/layanan/pengaduan/lapor/pilih.tsx'
import { Findings } from '#views/layanan/pengaduan/lapor/temuan.tsx'
import { Steps } from '#views/layanan/pengaduan/lapor/langkah.tsx'
import { count, LAPOR, waktu } from '#views/layanan/pengaduan/lapor/words.ts'

export type ImporView = {
  impor: Impor
  counts: Tally
  /** Somebody else moved the import since the page was read. */
  basi: boolean
  list: Daftar
  hal: number
  size: number
  kunci: string
  rows: readonly ShownRow[]
  asing: readonly { status: string | null; jumlah: number }[]
  /** An export made later than this one was applied. */
  lebihLama: Date | null
}

/** An import: while it works, what it would do, what it did. */
export const ImporPage = ({ frame, ...view }: ImporView & { frame: DeskFrame }) => (
  <DeskLayout {...frame}>
    <Crumbs
      items={[{ label: 'Impor SP4N-LAPOR!', href: LAPOR }, { label: view.impor.namaBerkas }]}
    />
    <h1>{heads[view.impor.status](view.counts)}</h1>
    {view.basi && <Moved />}
    <About impor={view.impor} />
    {working(view.impor) ? <Progress impor={view.impor} /> : <Result {...view} />}
  </DeskLayout>
)

/** What was sent came too late; `id` where it stands alone and the page is not around it. */
export const Moved = ({ id }: { id?: string }) => (
  <Note warn role="alert">
    <p>
      <b>Keadaannya sudah berubah.</b> Yang Anda kirim belum dilakukan.{' '}
      {id ? (
        <a href={`${LAPOR}/${id}`}>Lihat keadaan terbaru</a>
      ) : (
        'Keadaan terbaru ada di halaman ini.'
      )}
    </p>
  </Note>
)

const working = ({ status }: Impor) => status === 'dibaca' || status === 'diterapkan'

const heads: Record<Impor['status'], (counts: Tally) => string> = {
  dibaca: () => 'Berkas sedang dibaca',
  pratinjau: ({ baru, berubah, beda }) =>
    `Yang akan terjadi: ${count(baru)} baru, ${count(berubah + beda)} berubah`,
  diterapkan: () => 'Impor sedang diterapkan',
  selesai: ({ dibuat, diubah }) =>
    dibuat + diubah === 0
      ? 'Tidak ada yang berubah'
      : `Impor selesai: ${count(dibuat)} baru, ${count(diubah)} diperbarui`,
  ditolak: () => 'Berkas ini tidak dapat diimpor',
  dibatalkan: () => 'Impor dibatalkan',
}

const About = ({ impor }: { impor: Impor }) => (
  <Strip
    items={[
      ['Berkas', impor.namaBerkas],
      ['Diunggah', `${waktu(impor.diunggahPada)} oleh ${impor.oleh}`],
      ['Dibuat LAPOR', impor.dibuatLapor && waktu(impor.dibuatLapor)],
      ['Instansi', impor.instansi],
      ['Diterapkan oleh', impor.diterapkanOleh],
      ['Selesai', impor.selesaiPada && waktu(impor.selesaiPada)],
    ]}
  />
)

/**
 * How far the work is. With script it asks again by itself; when the work is done the answer has no
 * trigger any more and leads to the page.
 */
export const Progress = ({ impor }: { impor: Impor }) => {
  const here = `${LAPOR}/${impor.id}`
  if (!working(impor))
    return (
      <div id="kemajuan" class="flow" hx-get={here} hx-trigger="load" hx-target="body">
        <p role="status">
          {keadaan[impor.status]}. <a href={here}>Lihat hasilnya</a>
        </p>
      </div>
    )
  return (
    <div
      id="kemajuan"
      class="flow"
      hx-get={here}
      hx-trigger="every 2s"
      hx-target="this"
      hx-swap="outerHTML"
    >
      {impor.alasan && (
        <Note warn>
          <p>{impor.alasan}</p>
        </Note>
      )}
      <p role="status">
        <label for="persen">
          {keadaan[impor.status]}: {impor.persen}%
        </label>
        <progress id="persen" max={100} value={impor.persen}>
          {impor.persen}%
        </progress>
      </p>
      <p>
        Halaman ini boleh ditutup; pekerjaan berjalan terus. <a href={here}>Muat ulang</a>
      </p>
    </div>
  )
}

const Result = (view: ImporView) => {
  const { impor, counts, list, hal, size, rows } = view
  const here = (name: Daftar, page = 1) =>
    `${LAPOR}/${impor.id}?daftar=${name}${page > 1 ? `&hal=${page}` : ''}`
  // What is ticked goes along, or it would be lost.
  const to = (page: number) =>
    asksChoices(view) ? { form: 'pilihan', name: 'ke', value: String(page) } : here(list, page)
  if (impor.status === 'ditolak' || impor.status === 'dibatalkan')
    return (
      <Note warn={impor.status === 'ditolak'}>
        <p>{impor.alasan ?? 'Tidak ada yang diubah sejak dibatalkan.'}</p>
        <p>
          {impor.status === 'ditolak' && 'Tidak ada yang diubah. '}
          <a href={LAPOR}>Unggah berkas lain</a>
        </p>
      </Note>
    )
  return (
    <>
      <Findings {...view} />
      <Steps {...view} />
      <Filters
        label="Daftar baris"
        items={(Object.keys(daftar) as Daftar[]).map((name) => ({
          label: daftar[name],
          href: here(name),
          jumlah: counts[name],
          current: name === list,
        }))}
      />
      {asksChoices(view) ? <Choose {...view} /> : <Baris list={list} rows={rows} />}
      <Pager
        dari={rows.length === 0 ? 0 : (hal - 1) * size + 1}
        sampai={(hal - 1) * size + rows.length}
        total={counts[list]}
        prev={hal > 1 ? to(hal - 1) : undefined}
        next={hal * size < counts[list] ? to(hal + 1) : undefined}
        unduh={{
          href: `${LAPOR}/${impor.id}/laporan.xlsx`,
          label: 'Unduh laporan semua baris (XLSX)',
        }}
      />
    </>
  )
}
