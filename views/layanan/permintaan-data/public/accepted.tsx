import type { AcceptedView } from '#src/layanan/permintaan-data/tracked/view.ts'
import { Strip } from '#views/shared/facts.tsx'
import { type StreetFrame, StreetLayout } from '#views/shared/layout.tsx'
import { Download } from '#views/shared/papers.tsx'

type Props = { frame: StreetFrame; view: AcceptedView }

/** What an applicant takes home: number, kode lacak, until when, receipt, what comes next. */
export const AcceptedPage = ({ frame, view }: Props) => (
  <StreetLayout {...frame}>
    <div class="narrow flow">
      <hgroup>
        <p class="soft">{view.diterima}</p>
        <h1>Permintaan data Anda sudah kami terima</h1>
      </hgroup>
      <section class="card now" aria-labelledby="simpan">
        <h2 id="simpan">Simpan nomor dan kode ini</h2>
        <Strip
          items={[
            ['Nomor', <b class="nomor">{view.nomor}</b>],
            ['Kode lacak', <b class="nomor">{view.kodeLacak}</b>],
          ]}
        />
        <p>
          Dengan keduanya Anda melacak permintaan dan mengunduh data. Jangan berikan kode lacak
          kepada orang lain.
        </p>
        <Receipt view={view} />
        <p>
          <small>
            Foto, catat, atau cetak halaman ini.{' '}
            {view.punyaEmail
              ? 'Tanda bukti dan kode lacak juga kami kirim ke email Anda.'
              : 'Anda tidak menulis email, jadi kode ini hanya ada di sini.'}
          </small>
        </p>
      </section>
      <section aria-labelledby="selanjutnya">
        <h2 id="selanjutnya">Selanjutnya</h2>
        <ol>
          <li>
            Petugas data menjawab paling lambat <b>{view.batas}</b>, bila datanya ada pada kami.
          </li>
          <li>Bila harus disiapkan unit lain, batas waktunya ada di halaman lacak.</li>
          <li>Data Anda unduh di halaman lacak, atau ambil di meja layanan.</li>
        </ol>
      </section>
      <p class="actions">
        <a class="button second" href="/lacak/permintaan-data">
          Lihat keadaan permintaan
        </a>{' '}
        <a href="/">Ke beranda</a>
      </p>
    </div>
  </StreetLayout>
)

/** The receipt as soon as it is signed: until then it asks again each second, and then stops. */
export const Receipt = ({ view: { tandaBukti } }: { view: Pick<AcceptedView, 'tandaBukti'> }) =>
  tandaBukti ? (
    <p id="tanda-bukti" role="status">
      <Download
        href={`/lacak/surat/${tandaBukti.id}`}
        name="tanda bukti permintaan data"
        bentuk={tandaBukti.ket}
      />
    </p>
  ) : (
    <p
      id="tanda-bukti"
      role="status"
      hx-get="/permintaan-data/diterima/tanda-bukti"
      hx-trigger="every 1s"
      hx-swap="outerHTML"
    >
      Tanda bukti sedang ditandatangani. <a href="/permintaan-data/diterima">Muat ulang</a>
    </p>
  )
