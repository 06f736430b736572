import { caraTamu, tujuanTamu } from '#src/layanan/buku-tamu/form.ts'
import { CaseLayout } from '#views/desk/case.tsx'
import { CaseLink, PersonLink } from '#views/desk/links.tsx'
import { MinutesCard } from '#views/desk/minutes.tsx'
import { type Sent, type ShownTamu, Steps } from '#views/layanan/buku-tamu/steps.tsx'
import { SisaChip } from '#views/shared/chip.tsx'
import { Facts } from '#views/shared/facts.tsx'
import { Icon } from '#views/shared/icon.tsx'
import type { DeskFrame } from '#views/shared/layout.tsx'
import { Note } from '#views/shared/note.tsx'

type Props = {
  frame: DeskFrame
  view: ShownTamu
  sebutan: Record<string, string>
  sent?: Sent | undefined
}

const HERE = '/meja/buku-tamu'

/** A visit at the desk: what is due first, then what was said, the jejak at its side. */
export const CasePage = ({ frame, view, sebutan, sent }: Props) => (
  <CaseLayout
    frame={frame}
    view={view}
    jenis="Tamu"
    crumbs={[{ label: 'Buku tamu', ...(view.bacaBuku && { href: HERE }) }]}
    sebutan={sebutan}
    hasil={['Hasil', view.hasil]}
    facts={[
      ['Tamu', <Guest view={view} />],
      ['Datang', `${view.masuk}${view.berkas.kanal === 'kios' ? ', lewat kios' : ''}`],
      ['Pulang', view.pulang],
      ['35 menit', view.menit && <Minutes menit={view.menit} />],
      ['Petugas', view.petugas],
    ]}
    head={
      <>
        {view.menjadi && (
          <Note>
            <p>
              Dilanjutkan sebagai <CaseLink nomor={view.menjadi} />.
            </p>
          </Note>
        )}
        {view.acts.includes('catatPulang') && (
          <p>
            <a class="button second" href={`${HERE}/${view.berkas.nomor}/slip`}>
              <Icon name="print" />
              Slip tamu
            </a>
          </p>
        )}
      </>
    }
  >
    <Steps view={view} units={[]} sent={sent} />
    <Visit view={view} />
    {view.foto && <Photo foto={view.foto} path={`${HERE}/${view.berkas.nomor}/foto`} />}
    {view.menit?.sisa && <MinutesCard menit={view.menit} />}
  </CaseLayout>
)

const Guest = ({ view: { pemohon, nama, canSeePerson } }: { view: ShownTamu }) =>
  canSeePerson && pemohon?.nama ? <PersonLink orang={pemohon} /> : <>{nama}</>

const Minutes = ({ menit }: { menit: NonNullable<ShownTamu['menit']> }) => {
  if (menit.sisa) return <SisaChip sisa={menit.sisa} />
  return menit.tepat ? 'tepat' : 'lewat'
}

const Visit = ({ view }: { view: ShownTamu }) => {
  const { tamu, pemohon, canSeePerson } = view
  return (
    <section aria-labelledby="kunjungan">
      <h2 id="kunjungan">Kunjungan</h2>
      <Facts
        items={[
          ['Maksud', tujuanTamu[tamu.tujuan]],
          ['Keperluan', tamu.keperluan && <span class="typed">{tamu.keperluan}</span>],
          ['Ingin bertemu', tamu.ditemui],
          ['Cara', [caraTamu[tamu.cara], tamu.nomorSurat].filter(Boolean).join(', nomor ')],
          ['Rombongan', tamu.jumlah > 1 && `${tamu.jumlah} orang`],
          ['Diarahkan', [tamu.diarahkanKe, tamu.diarahkanKepada].filter(Boolean).join(', ')],
          ['Dari', canSeePerson && pemohon?.alamat],
          ['Telepon', canSeePerson && pemohon?.teleponKetik],
        ]}
      />
    </section>
  )
}

/** What was agreed to stays when the picture is gone. */
const Photo = ({ foto, path }: { foto: NonNullable<ShownTamu['foto']>; path: string }) => (
  <section aria-labelledby="foto-tamu">
    <h2 id="foto-tamu">Foto tamu</h2>
    {foto.sampai ? (
      <form class="inline" method="post" action={path}>
        <button class="second">
          <Icon name="lock" />
          Lihat foto (dicatat)
        </button>
        <span>Terhapus sendiri {foto.sampai}.</span>
      </form>
    ) : (
      <p>{foto.dihapus ? `Sudah dihapus ${foto.dihapus}.` : 'Masa simpannya habis.'}</p>
    )}
    <details>
      <summary>Persetujuan tamu, {foto.disetujui}</summary>
      <p class="typed">{foto.naskah}</p>
    </details>
  </section>
)
