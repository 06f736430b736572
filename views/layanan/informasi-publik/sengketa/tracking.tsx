import type { TrackedSengketa } from '#src/layanan/informasi-publik/sengketa/tracked/view.ts'
import { Counting } from '#views/desk/clocks.tsx'
import { TrackedLayout } from '#views/public/tracked.tsx'
import { SisaChip } from '#views/shared/chip.tsx'
import { Facts } from '#views/shared/facts.tsx'
import type { StreetFrame } from '#views/shared/layout.tsx'

type Part = { view: TrackedSengketa }

/** One sengketa as its applicant follows it: where it stands, which dates run, what happened. */
export const TrackedPage = ({ frame, view }: Part & { frame: StreetFrame }) => (
  <TrackedLayout
    frame={frame}
    view={{ ...view, surat: [] }}
    jenis="Sengketa"
    apa="sengketa"
    asal={
      view.keberatan && (
        <>
          atas keberatan <span class="nomor">{view.keberatan}</span>
        </>
      )
    }
    ringkasan={<Summary view={view} />}
  >
    <NowCard view={view} />
    {view.peristiwa.length > 0 && <Happened view={view} />}
  </TrackedLayout>
)

/** What holds now, and until when. */
export const NowCard = ({ view }: Part) => (
  <section class="card now" aria-labelledby="berikut">
    <h2 id="berikut">{view.hasil ?? 'Yang berjalan sekarang'}</h2>
    {!view.akhir && <p>{view.jendela}</p>}
    {view.clocks.map((clock) => (
      <>
        <p>
          <b>{clock.label}.</b> {clock.pihak} <SisaChip sisa={clock.sisa} full />
        </p>
        <Counting clock={clock} />
      </>
    ))}
    {!view.akhir && <p>Datanglah bila Komisi Informasi memanggil Anda.</p>}
    {view.akhir && <p>Tidak ada yang berjalan lagi.</p>}
  </section>
)

const Happened = ({ view }: Part) => (
  <section aria-labelledby="peristiwa">
    <h2 id="peristiwa">Sidang, putusan, dan pelaksanaan</h2>
    <Facts
      items={view.peristiwa.map(
        ({ tanggal, kalimat, perintah, uraian }) =>
          [
            tanggal,
            <>
              <b>{kalimat}</b>
              {[perintah, uraian].filter(Boolean).map((text) => (
                <p class="typed">{text}</p>
              ))}
            </>,
          ] as const,
      )}
    />
  </section>
)

const Summary = ({ view }: Part) => (
  <>
    <h2>Sengketa Anda</h2>
    <Facts items={[['Informasi', <span class="typed">{view.informasi}</span>]]} />
    {view.komisi && (
      <>
        <h2>{view.komisi.nama}</h2>
        <Facts
          items={[
            ['Nomor register', view.komisi.register],
            ['Alamat', view.komisi.alamat],
            ['Telepon', view.komisi.telepon],
          ]}
        />
      </>
    )}
  </>
)
