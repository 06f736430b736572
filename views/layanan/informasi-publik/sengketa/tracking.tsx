import type { TrackedSengketa } from '#src/layanan/informasi-publik/sengketa/tracked/view.ts'
import { Counting } from '#views/desk/clocks.tsx'
import { SisaChip } from '#views/shared/chip.tsx'
import { Crumbs } from '#views/shared/crumbs.tsx'
import { Facts } from '#views/shared/facts.tsx'
import { type StreetFrame, StreetLayout } from '#views/shared/layout.tsx'
import { Trail } from '#views/shared/trail.tsx'

type Part = { view: TrackedSengketa }

/** One sengketa as its applicant follows it: where it stands, which dates run, what happened. */
export const TrackedPage = ({ frame, view }: Part & { frame: StreetFrame }) => (
  <StreetLayout {...frame}>
    <Crumbs items={[{ label: 'Lacak berkas', href: '/lacak' }, { label: view.nomor }]} />
    <hgroup>
      <p class="soft">
        Sengketa <span class="nomor">{view.nomor}</span>
        {view.keberatan && (
          <>
            {' '}
            atas keberatan <span class="nomor">{view.keberatan}</span>
          </>
        )}
      </p>
      <h1>{view.kalimat}</h1>
    </hgroup>
    <div class="columns">
      <div class="flow">
        <Now view={view} />
        {view.peristiwa.length > 0 && <Happened view={view} />}
        <section aria-labelledby="perjalanan">
          <h2 id="perjalanan">Perjalanan sengketa</h2>
          <Trail items={view.langkah} headings />
        </section>
      </div>
      <aside class="flow" aria-label="Ringkasan dan bantuan">
        <Aside view={view} telepon={frame.office.telepon} />
      </aside>
    </div>
  </StreetLayout>
)

/** What holds now, and until when. */
const Now = ({ view }: Part) => (
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

const Aside = ({ view, telepon }: Part & { telepon: string }) => (
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
    <h2>Butuh bantuan?</h2>
    <p>
      Telepon <a href={`tel:${telepon.replace(/[^\d+]/g, '')}`}>{telepon}</a> dan sebutkan nomor
      sengketa, jangan kode lacak.
    </p>
    <form method="post" action="/lacak/keluar">
      <button class="second">Tutup berkas ini</button>
    </form>
  </>
)
