import type { Child } from 'hono/jsx'
import type { SengketaView } from '#src/layanan/informasi-publik/sengketa/view.ts'

type Props = { view: SengketaView; children?: Child }

/** What the Komisi Informasi asks for (Perki 1/2013 Pasal 11), and where it lies. */
export const Bundle = ({ view: { asked }, children }: Props) => (
  <section aria-labelledby="berkas-komisi">
    <h2 id="berkas-komisi">Berkas untuk Komisi Informasi</h2>
    <ul>
      <li>
        Bukti permohonan:{' '}
        {asked.permohonanNomor ? (
          <a href={`/meja/permohonan/${asked.permohonanNomor}#surat`}>
            surat dan berkas permohonan {asked.permohonanNomor}
          </a>
        ) : (
          'permohonannya tidak ada di Loket'
        )}
      </li>
      <li>
        Bukti keberatan:{' '}
        {asked.keberatanNomor ? (
          <a href={`/meja/keberatan/${asked.keberatanNomor}#surat`}>
            surat dan berkas keberatan {asked.keberatanNomor}
          </a>
        ) : (
          'keberatannya tidak ada di Loket'
        )}
      </li>
    </ul>
    {children}
  </section>
)
