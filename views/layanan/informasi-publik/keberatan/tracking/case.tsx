import type { TrackedKeberatan } from '#src/layanan/informasi-publik/keberatan/tracked/view.ts'
import { LateNote } from '#views/layanan/informasi-publik/keberatan/tracking/accepted.tsx'
import { NowCard } from '#views/layanan/informasi-publik/keberatan/tracking/now.tsx'
import { ReactionForm } from '#views/layanan/informasi-publik/keberatan/tracking/reaction.tsx'
import { Crumbs } from '#views/shared/crumbs.tsx'
import { Facts } from '#views/shared/facts.tsx'
import type { Errors, Values } from '#views/shared/form.tsx'
import { type StreetFrame, StreetLayout } from '#views/shared/layout.tsx'
import { Download, Papers } from '#views/shared/papers.tsx'
import { Trail } from '#views/shared/trail.tsx'

export type TrackedProps = {
  frame: StreetFrame
  view: TrackedKeberatan
  sent: { kunci: string; values?: Values; errors?: Errors }
}

/** One objection as its objector follows it: where it stands, by when, the answer, papers. */
export const TrackedPage = ({ frame, view, sent }: TrackedProps) => (
  <StreetLayout {...frame}>
    <Crumbs items={[{ label: 'Lacak berkas', href: '/lacak' }, { label: view.nomor }]} />
    <TrackedHead view={view} />
    <div class="columns">
      <div class="flow">
        <NowCard view={view}>
          {view.acts.includes('catatReaksi') && <ReactionForm view={view} {...sent} />}
        </NowCard>
        {view.terlambat && !view.tanggapan && <LateNote />}
        {view.sengketaNomor.length > 0 && <Disputes view={view} />}
        {view.tanggapan && <Answer view={view} />}
        <Journey view={view} />
        <Letters view={view} />
        {view.dapatDisengketakan && <ForKomisi nomor={view.nomor} />}
      </div>
      <aside class="flow" aria-label="Ringkasan dan bantuan">
        <Aside view={view} telepon={frame.office.telepon} />
      </aside>
    </div>
  </StreetLayout>
)

type Part = { view: TrackedKeberatan }

export const TrackedHead = ({ view }: Part) => (
  <hgroup>
    <p class="soft">
      Keberatan <span class="nomor">{view.nomor}</span>
      {view.asal && (
        <>
          {' '}
          atas permohonan <span class="nomor">{view.asal}</span>
        </>
      )}
    </p>
    <h1>{view.kalimat}</h1>
  </hgroup>
)

export const Journey = ({ view }: Part) => (
  <section aria-labelledby="perjalanan">
    <h2 id="perjalanan">Perjalanan keberatan</h2>
    <Trail items={view.langkah} headings />
  </section>
)

const Answer = ({ view: { tanggapan } }: Part) => (
  <section aria-labelledby="tanggapan">
    <h2 id="tanggapan">Tanggapan Atasan PPID</h2>
    <Facts
      items={[
        ['Putusan', <b>{tanggapan!.hasil}</b>],
        ...tanggapan!.bantahan.map(
          ({ alasan, uraian }) => [alasan, <span class="typed">{uraian}</span>] as const,
        ),
        ['Pertimbangan', <span class="typed">{tanggapan!.pertimbangan}</span>],
        ['Dasar penolakan', tanggapan!.dasar],
        ['Perintah kepada PPID', tanggapan!.perintah],
      ]}
    />
  </section>
)

const Disputes = ({ view }: Part) => (
  <section aria-labelledby="sengketa">
    <h2 id="sengketa">Sengketa Anda</h2>
    <Papers
      items={view.sengketaNomor.map((nomor) => ({
        label: nomor,
        href: `/lacak/sengketa/${nomor}`,
      }))}
    />
  </section>
)

const Letters = ({ view }: Part) => {
  const path = `/lacak/keberatan/${view.nomor}`
  const items = [
    ...view.surat.map(({ id, judul, ket }) => ({
      label: judul,
      href: `${path}/surat/${id}`,
      ket,
    })),
    ...view.penetapan.map(({ id, nama, ket }) => ({
      label: nama,
      href: `${path}/penetapan/${id}`,
      ket: `Penetapan pengecualian · ${ket}`,
    })),
  ]
  if (items.length === 0) return null
  return (
    <section aria-labelledby="surat">
      <h2 id="surat">Surat</h2>
      <Papers items={items} />
    </section>
  )
}

/** Perki 1/2013 Pasal 11: what is shown to the Komisi Informasi, in one ZIP. */
const ForKomisi = ({ nomor }: { nomor: string }) => (
  <section aria-labelledby="komisi">
    <h2 id="komisi">Bila Anda ke Komisi Informasi</h2>
    <p>
      Bukti permohonan dan keberatan Anda, dengan rancangan formulirnya, ada dalam satu ZIP. Bawa
      sendiri bukti identitas Anda.
    </p>
    <Download
      href={`/lacak/keberatan/${nomor}/berkas-komisi`}
      name="berkas untuk Komisi Informasi"
      bentuk="ZIP"
    />
  </section>
)

const Aside = ({ view, telepon }: Part & { telepon: string }) => (
  <>
    <h2>Keberatan Anda</h2>
    <ul>
      {view.alasan.map((alasan) => (
        <li>{alasan}</li>
      ))}
    </ul>
    <p class="typed">{view.kasusPosisi}</p>
    <Facts items={[['Informasi', <span class="typed">{view.informasi}</span>]]} />
    <h2>Butuh bantuan?</h2>
    <p>
      Telepon <a href={`tel:${telepon.replace(/[^\d+]/g, '')}`}>{telepon}</a> dan sebutkan nomor
      keberatan, jangan kode lacak.
    </p>
    <div class="actions">
      {view.acts.includes('cabut') && (
        <a class="button second" href={`/lacak/keberatan/${view.nomor}/cabut`}>
          Cabut keberatan
        </a>
      )}
      <form method="post" action="/lacak/keluar">
        <button class="second">Tutup berkas ini</button>
      </form>
    </div>
  </>
)
