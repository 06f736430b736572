import type { AcceptedView } from '#src/layanan/informasi-publik/permohonan/tracked/view.ts'
import { DueDates } from '#views/layanan/informasi-publik/permohonan/public/dates.tsx'
import { Strip } from '#views/shared/facts.tsx'
import { type StreetFrame, StreetLayout } from '#views/shared/layout.tsx'
import { Note } from '#views/shared/note.tsx'
import { Download } from '#views/shared/papers.tsx'

type Props = { frame: StreetFrame; view: AcceptedView }

/** What an applicant takes home: number, kode lacak, dates, receipt, what comes next. */
export const AcceptedPage = ({ frame, view }: Props) => (
  <StreetLayout {...frame}>
    <div class="narrow flow">
      <hgroup>
        <p class="soft">{view.diterima}</p>
        <h1>Permohonan Anda sudah kami terima</h1>
      </hgroup>
      <section class="card now" aria-labelledby="simpan">
        <h2 id="simpan">Simpan nomor dan kode ini</h2>
        <Codes view={view} />
        <p>
          Dengan keduanya Anda melacak permohonan, mengunduh surat, dan mengambil informasi. Jangan
          berikan kode lacak kepada orang lain.
        </p>
        <Receipt view={view} />
        <p>
          <small>Foto, catat, atau cetak halaman ini. {kept(view)}</small>
        </p>
      </section>
      <DueDates view={view} />
      <WhatNext />
      <p class="actions">
        <a class="button second" href="/lacak/berkas">
          Lihat keadaan permohonan
        </a>{' '}
        <a href="/">Ke beranda</a>
      </p>
    </div>
  </StreetLayout>
)

const kept = ({ punyaEmail, punyaTelepon }: AcceptedView) => {
  if (punyaEmail) return 'Tanda bukti dan kode lacak juga kami kirim ke email Anda.'
  return punyaTelepon
    ? 'Anda tidak menulis email, jadi kode ini hanya ada di sini. Petugas dapat mengabari Anda lewat telepon atau WhatsApp.'
    : 'Kode ini hanya ada di sini.'
}

const Codes = ({ view: { nomor, kodeLacak } }: Pick<Props, 'view'>) => (
  <Strip
    items={[
      ['Nomor', <b class="nomor">{nomor}</b>],
      ['Kode lacak', <b class="nomor">{kodeLacak}</b>],
    ]}
  />
)

/** The receipt as soon as it is signed: until then it asks again each second, and then stops. */
export const Receipt = ({ view: { tandaBukti } }: { view: Pick<AcceptedView, 'tandaBukti'> }) =>
  tandaBukti ? (
    <p id="tanda-bukti" role="status">
      <Download
        href={`/lacak/surat/${tandaBukti.id}`}
        name="tanda bukti permohonan"
        bentuk={tandaBukti.ket}
      />
    </p>
  ) : (
    <p
      id="tanda-bukti"
      role="status"
      hx-get="/permohonan/diterima/tanda-bukti"
      hx-trigger="every 1s"
      hx-swap="outerHTML"
    >
      Tanda bukti sedang ditandatangani. <a href="/permohonan/diterima">Muat ulang</a>
    </p>
  )

const WhatNext = () => (
  <section aria-labelledby="selanjutnya">
    <h2 id="selanjutnya">Selanjutnya</h2>
    <ol>
      <li>Kami memeriksa kelengkapan permohonan paling lama 3 hari kerja.</li>
      <li>Bila ada yang kurang, kami memberi tahu dan Anda punya 3 hari kerja untuk melengkapi.</li>
      <li>
        PPID menjawab dengan pemberitahuan tertulis. Satu kali dapat diperpanjang 7 hari kerja,
        dengan alasan tertulis.
      </li>
      <li>Informasi yang diberikan Anda ambil dengan cara yang Anda pilih.</li>
    </ol>
    <Note>
      <p>Anda tidak perlu melakukan apa pun sekarang.</p>
    </Note>
  </section>
)
