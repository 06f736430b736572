import type { AcceptedKeberatan } from '#src/layanan/informasi-publik/keberatan/tracked/view.ts'
import { Counting } from '#views/desk/clocks.tsx'
import { SisaChip } from '#views/shared/chip.tsx'
import { Strip } from '#views/shared/facts.tsx'
import { type StreetFrame, StreetLayout } from '#views/shared/layout.tsx'
import { Note } from '#views/shared/note.tsx'
import { Download } from '#views/shared/papers.tsx'

type Props = { view: AcceptedKeberatan }

/** What an objector takes home: number, kode lacak, the date, the receipt. */
export const AcceptedPage = ({ frame, view }: Props & { frame: StreetFrame }) => (
  <StreetLayout {...frame}>
    <div class="narrow flow">
      <hgroup>
        <p class="soft">{view.diterima}</p>
        <h1>Keberatan Anda sudah kami terima</h1>
      </hgroup>
      <section class="card now" aria-labelledby="simpan">
        <h2 id="simpan">Simpan nomor dan kode ini</h2>
        <Strip
          items={[
            ['Nomor', <b class="nomor">{view.nomor}</b>],
            ['Kode lacak', <b class="nomor">{view.kodeLacak}</b>],
          ]}
        />
        <p>Dengan keduanya Anda melacak keberatan dan mengunduh tanggapan.</p>
        <Receipt view={view} />
        <p>
          <small>
            Foto, catat, atau cetak halaman ini.{' '}
            {view.punyaEmail && 'Tanda terima dan kode lacak juga kami kirim ke email Anda.'}
          </small>
        </p>
      </section>
      <section class="card" aria-labelledby="batas">
        <div class="row">
          <h2 id="batas">Tanggapan tertulis paling lambat {view.uu.batas}</h2>{' '}
          <SisaChip sisa={view.uu.sisa} full />
        </div>
        <p>
          Menurut {view.uu.dasar}: {String(view.uu.jumlah)} {view.uu.satuan} sejak keberatan
          diterima.
        </p>
        <Counting clock={view.uu} />
      </section>
      {view.terlambat && <LateNote />}
      <p class="actions">
        <a class="button second" href={`/lacak/keberatan/${view.nomor}`}>
          Lihat keadaan keberatan
        </a>{' '}
        <a href="/">Ke beranda</a>
      </p>
    </div>
  </StreetLayout>
)

export const LateNote = () => (
  <Note warn>
    <p>
      Keberatan ini diajukan lewat 30 hari kerja sejak alasannya ditemukan (UU 14/2008 Pasal 36 ayat
      (1)). Kami tetap menerimanya; Atasan PPID yang memutuskan.
    </p>
  </Note>
)

/** The receipt as soon as it is signed: until then it asks again each second, and then stops. */
export const Receipt = ({ view }: Props) => {
  const path = `/lacak/keberatan/${view.nomor}`
  return view.tandaTerima ? (
    <p id="tanda-terima" role="status">
      <Download
        href={`${path}/surat/${view.tandaTerima.id}`}
        name="tanda terima keberatan"
        bentuk={view.tandaTerima.ket}
      />
    </p>
  ) : (
    <p
      id="tanda-terima"
      role="status"
      hx-get={`${path}/diterima/tanda-terima`}
      hx-trigger="every 1s"
      hx-swap="outerHTML"
    >
      Tanda terima sedang ditandatangani. <a href={`${path}/diterima`}>Muat ulang</a>
    </p>
  )
}
