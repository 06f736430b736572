import type { TrackedKeberatan } from '#src/layanan/informasi-publik/keberatan/tracked/view.ts'
import { LateNote } from '#views/layanan/informasi-publik/keberatan/tracking/accepted.tsx'
import { NowCard } from '#views/layanan/informasi-publik/keberatan/tracking/now.tsx'
import { ReactionForm } from '#views/layanan/informasi-publik/keberatan/tracking/reaction.tsx'
import { Facts } from '#views/shared/facts.tsx'
import type { Errors, Values } from '#views/shared/form.tsx'
import type { StreetFrame } from '#views/shared/layout.tsx'
import { Download, Papers } from '#views/shared/papers.tsx'
import { TrackedLayout } from '#views/public/tracked.tsx'

export type TrackedProps = {
  frame: StreetFrame
  view: TrackedKeberatan
  sent: { kunci: string; values?: Values; errors?: Errors }
}

/** One objection as its objector follows it: where it stands, by when, the answer, papers. */
export const TrackedPage = ({ frame, view, sent }: TrackedProps) => (
  <TrackedLayout
    frame={frame}
    view={{ ...view, surat: [] }}
    jenis="Keberatan"
    apa="keberatan"
    asal={originOf(view)}
    ringkasan={<Summary view={view} />}
    actions={
      view.acts.includes('cabut') && (
        <a class="button second" href={`/lacak/keberatan/${view.nomor}/cabut`}>
          Cabut keberatan
        </a>
      )
    }
    after={
      <>
        <Letters view={view} />
        {view.dapatDisengketakan && <ForKomisi nomor={view.nomor} />}
      </>
    }
  >
    <NowCard view={view}>
      {view.acts.includes('catatReaksi') && <ReactionForm view={view} {...sent} />}
    </NowCard>
    {view.terlambat && !view.tanggapan && <LateNote />}
    {view.sengketaNomor.length > 0 && <Disputes view={view} />}
    {view.tanggapan && <Answer view={view} />}
  </TrackedLayout>
)

type Part = { view: TrackedKeberatan }

const originOf = ({ asal }: TrackedKeberatan) =>
  asal && (
    <>
      atas permohonan <span class="nomor">{asal}</span>
    </>
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

const Summary = ({ view }: Part) => (
  <>
    <h2>Keberatan Anda</h2>
    <ul>
      {view.alasan.map((alasan) => (
        <li>{alasan}</li>
      ))}
    </ul>
    <p class="typed">{view.kasusPosisi}</p>
    <Facts items={[['Informasi', <span class="typed">{view.informasi}</span>]]} />
  </>
)
