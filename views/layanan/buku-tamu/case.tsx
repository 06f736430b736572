import { caraTamu, tujuanTamu } from '#src/layanan/buku-tamu/form.ts'
import { MinutesCard } from '#views/desk/minutes.tsx'
import { type Sent, type ShownTamu, Steps } from '#views/layanan/buku-tamu/steps.tsx'
import { SisaChip } from '#views/shared/chip.tsx'
import { Crumbs } from '#views/shared/crumbs.tsx'
import { Facts, Strip } from '#views/shared/facts.tsx'
import { Icon } from '#views/shared/icon.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { Note } from '#views/shared/note.tsx'
import { Trail } from '#views/shared/trail.tsx'

type Props = { frame: DeskFrame; view: ShownTamu; sent?: Sent | undefined }

const HERE = '/meja/buku-tamu'

/** A visit at the desk: what is due first, then what was said, the jejak at its side. */
export const CasePage = ({ frame, view, sent }: Props) => (
  <DeskLayout {...frame}>
    <Crumbs items={[{ label: 'Buku tamu', href: HERE }, { label: view.berkas.nomor }]} />
    <div class="row">
      <hgroup>
        <p class="soft">
          <span class="nomor">{view.berkas.nomor}</span> · Tamu
        </p>
        <h1>{view.nama}</h1>
      </hgroup>
      {view.acts.includes('catatPulang') && (
        <p>
          <a class="button second" href={`${HERE}/${view.berkas.nomor}/slip`}>
            <Icon name="print" />
            Slip tamu
          </a>
        </p>
      )}
    </div>
    <Strip
      items={[
        ['Status', <b>{view.status.label}</b>],
        ['Hasil', view.hasil],
        ['Giliran', view.giliran && <Turn view={view} />],
        ['Datang', `${view.datang}${view.berkas.kanal === 'kios' ? ', lewat kios' : ''}`],
        ['Pulang', view.pulang],
        ['35 menit', view.menit && <Minutes menit={view.menit} />],
        ['Petugas', view.petugas],
      ]}
    />
    {view.menjadi && (
      <Note>
        <p>
          Dilanjutkan sebagai{' '}
          <a class="nomor" href={view.menjadi.href}>
            {view.menjadi.nomor}
          </a>
          .
        </p>
      </Note>
    )}
    <div class="columns">
      <div class="flow">
        <Steps view={view} units={[]} sent={sent} />
        <Visit view={view} />
        {view.menit?.sisa && <MinutesCard menit={view.menit} />}
      </div>
      <aside aria-labelledby="jejak">
        <h2 id="jejak">Jejak</h2>
        <Trail items={view.trail} newestFirst />
      </aside>
    </div>
  </DeskLayout>
)

const Minutes = ({ menit }: { menit: NonNullable<ShownTamu['menit']> }) => {
  if (menit.sisa) return <SisaChip sisa={menit.sisa} />
  return menit.tepat ? 'tepat' : 'lewat'
}

const Turn = ({ view }: { view: ShownTamu }) => (
  <>
    <b>{view.sebutan}</b>
    {view.anda && ' (Anda)'}
  </>
)

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
