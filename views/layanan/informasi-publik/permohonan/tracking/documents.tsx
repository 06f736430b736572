import type { TrackedView } from '#src/layanan/informasi-publik/permohonan/tracked/view.ts'
import { Icon } from '#views/shared/icon.tsx'
import { Papers } from '#views/shared/papers.tsx'

/**
 * The files of the answer, each fetched by a form, because fetching one is an act: the log stands
 * for the signature. With script the list shows by itself what has been fetched.
 */
export const Documents = ({ view: { dokumen, status } }: { view: TrackedView }) => (
  <section
    id="dokumen"
    aria-labelledby="dokumen-judul"
    hx-get="/lacak/dokumen"
    hx-trigger="submit from:#dokumen delay:2s"
    hx-swap="outerHTML"
  >
    <h2 id="dokumen-judul">Dokumen untuk Anda</h2>
    <Papers
      items={dokumen.map(({ id, nama, ukuran, diunduh }) => ({
        label: nama,
        ket: diunduh ? `${ukuran} · Anda unduh ${diunduh}` : ukuran,
        action: (
          <form class="inline" method="post" action={`/lacak/dokumen/${id}`}>
            <button class="second">
              <Icon name="download" />
              Unduh<span class="hidden"> {nama}</span>
            </button>
          </form>
        ),
      }))}
    />
    {status === 'siap_diserahkan' && (
      <p>
        <small>
          Setelah semua diunduh, tanda bukti penerimaan ada di halaman ini.{' '}
          <a href="/lacak/berkas">Muat ulang</a>
        </small>
      </p>
    )}
  </section>
)
