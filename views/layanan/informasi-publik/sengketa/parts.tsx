import { jenisPemohon } from '#src/layanan/informasi-publik/form.ts'
import type { SengketaView } from '#src/layanan/informasi-publik/sengketa/view.ts'
import { NewKodeForm } from '#views/desk/case.tsx'
import { CasePapers } from '#views/desk/case-papers.tsx'
import { NikFact } from '#views/desk/person-facts.tsx'
import { Grounds } from '#views/layanan/informasi-publik/grounds.tsx'
import { Bundle } from '#views/layanan/informasi-publik/sengketa/bundle.tsx'
import { Events } from '#views/layanan/informasi-publik/sengketa/events.tsx'
import { Team } from '#views/layanan/informasi-publik/sengketa/team.tsx'
import { Facts } from '#views/shared/facts.tsx'

type Props = { view: SengketaView; nik?: string | undefined }

/** The record of a case: what is disputed, the team, what happened, papers and files. */
export const CaseParts = ({ view, nik }: Props) => {
  const path = `/meja/sengketa/${view.berkas.nomor}`
  const of = (...jenis: string[]) => view.peristiwa.filter((one) => jenis.includes(one.jenis))
  return (
    <>
      <Disputed view={view} nik={nik} />
      {view.asked.tim && <Team tim={view.asked.tim} judul={view.sebutan.tim} path={path} />}
      <Events id="kerja-tim" judul="Kerja tim" path={path} rows={of('rapat', 'upaya', 'laporan')} />
      <Events
        id="di-komisi"
        judul="Di Komisi Informasi dan pengadilan"
        path={path}
        rows={of('kelengkapan', 'panggilan', 'sidang', 'mediasi', 'putusan', 'gugatan')}
      />
      <Events id="dilaksanakan" judul="Pelaksanaan" path={path} rows={of('pelaksanaan')} />
      <Bundle view={view}>
        {view.canSeePerson && (
          <a class="button second" href={`/meja/dossier/${view.berkas.nomor}`}>
            Dossier: buat atau unduh
          </a>
        )}
      </Bundle>
      <CasePapers view={view} path={path} rahasia={[]} />
    </>
  )
}

const Disputed = ({ view, nik }: Props) => {
  const { asked, pemohon, canSeePerson } = view
  const at = `/meja/sengketa/${view.berkas.nomor}`
  const kuasa = [asked.kuasaNama, asked.kuasaAlamat, asked.kuasaTelepon].filter(Boolean).join(', ')
  return (
    <section aria-labelledby="sengketa">
      <h2 id="sengketa">Sengketa</h2>
      <Facts
        items={[
          ['Informasi', <span class="typed">{asked.informasi}</span>],
          ['Tujuan', asked.tujuan && <span class="typed">{asked.tujuan}</span>],
          ['Alasan', asked.alasan.length > 0 && <Grounds alasan={asked.alasan} />],
          ['Tuntutan', asked.tuntutan && <span class="typed">{asked.tuntutan}</span>],
          ['Jangka pengajuan', view.jendela.kalimat],
          ['Jenis pemohon', pemohon && jenisPemohon[pemohon.jenis]],
          [
            'NIK',
            canSeePerson && pemohon?.nikSamar && (
              <NikFact at={at} samar={pemohon.nikSamar} nik={nik} />
            ),
          ],
          ['Alamat', canSeePerson && pemohon?.alamat],
          ['Pekerjaan', canSeePerson && pemohon?.pekerjaan],
          [
            'Kontak',
            canSeePerson && [pemohon?.email, pemohon?.teleponKetik].filter(Boolean).join(' · '),
          ],
          ['Kuasa', canSeePerson ? kuasa : asked.kuasaNama],
          ['Kode lacak', view.canIssueCode && <NewKodeForm path={at} />],
        ]}
      />
    </section>
  )
}
