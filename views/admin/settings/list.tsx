import { Facts } from '#views/shared/facts.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { Note } from '#views/shared/note.tsx'

type Section = {
  href: string
  judul: string
  uraian: string
  isi: readonly { label: string; nilai: string; contoh: string | undefined }[]
}

type Props = {
  frame: DeskFrame
  sections: readonly Section[]
  /** Address of the arms; null when none were given. */
  lambang: string | null
  tersimpan: boolean
}

/** Pengaturan: what this office has decided, and where to change it. */
export const SettingsPage = ({ frame, sections, lambang, tersimpan }: Props) => (
  <DeskLayout {...frame}>
    <div class="row">
      <h1>Pengaturan</h1>
      <a class="button second" href="/kelola/pengaturan/contoh-surat">
        Lihat contoh surat (PDF)
      </a>
    </div>
    {tersimpan && (
      <Note role="status">
        <p>
          <b>Tersimpan.</b> Berlaku mulai halaman berikutnya dan surat berikutnya.
        </p>
      </Note>
    )}
    <div class="columns even">
      {sections.map((one) => (
        <Group {...one} lambang={one.href.endsWith('/kantor') ? lambang : undefined} />
      ))}
    </div>
  </DeskLayout>
)

const Group = ({
  href,
  judul,
  uraian,
  isi,
  lambang,
}: Section & { lambang: string | null | undefined }) => (
  <section class="card" aria-labelledby={idOf(href)}>
    <div class="row">
      <h2 id={idOf(href)}>{judul}</h2>
      <a href={href}>
        Ubah<span class="hidden"> {judul}</span>
      </a>
    </div>
    <p class="soft">{uraian}</p>
    {lambang && <img src={lambang} alt="Lambang daerah" height="64" />}
    <Facts
      items={[
        ...isi.map(
          ({ label, nilai, contoh }) =>
            [
              label,
              contoh ? (
                <>
                  {nilai}
                  <br />
                  <small>Contoh: {contoh}</small>
                </>
              ) : (
                nilai
              ),
            ] as const,
        ),
        ['Lambang', lambang === null ? 'belum diunggah' : undefined] as const,
      ]}
    />
  </section>
)

const idOf = (href: string) => `kelompok-${href.split('/').at(-1)}`
