import { tanggal } from '#src/calendar/words.ts'
import { suratRahasia } from '#src/layanan/pengaduan/procedure.ts'
import { tindakLanjut } from '#src/layanan/pengaduan/step-forms.ts'
import type { PengaduanView } from '#src/layanan/pengaduan/view.ts'
import { NewKodeForm } from '#views/desk/case.tsx'
import { CasePapers } from '#views/desk/case-papers.tsx'
import { CaseDisposisi } from '#views/desk/disposisi.tsx'
import { Photos } from '#views/layanan/pengaduan/photos.tsx'
import { Facts } from '#views/shared/facts.tsx'
import { Icon } from '#views/shared/icon.tsx'

type Props = { view: PengaduanView }
type Named = Props & { sebutan: Record<string, string> }

const pathOf = ({ berkas }: PengaduanView) => `/meja/pengaduan/${berkas.nomor}`

/** The record of a report: the units' parts, photos, reminders, who reports, papers. */
export const CaseParts = ({ view, sebutan }: Named) => (
  <>
    <CaseDisposisi
      disposisi={view.disposisi}
      acts={view.acts}
      path={pathOf(view)}
      penguasaan={tindakLanjut}
    />
    {view.fotoUnit.length > 0 && (
      <Photos
        id="foto-unit"
        judul="Foto tindak lanjut"
        path={`${pathOf(view)}/berkas`}
        items={view.fotoUnit.map((one) => ({ ...one, keterangan: one.keterangan ?? one.unit }))}
      />
    )}
    {view.acts.includes('ingatkan') && <Reminders view={view} sebutan={sebutan} />}
    {(view.canSeeContact || view.canOpenSeal) && <Reporter view={view} />}
    <CasePapers
      view={view}
      path={pathOf(view)}
      rahasia={suratRahasia}
      {...(view.berkas.kanal !== 'lapor' && { kosong: 'Tanda terima sedang ditandatangani.' })}
      actions={{
        'tanda-terima-pengaduan': <a href={`${pathOf(view)}/slip`}>Slip 80 mm</a>,
      }}
    />
  </>
)

/** What happened and where, with photos: read before anything is decided. */
export const Reported = ({ view }: Props) => {
  const { asked } = view
  return (
    <>
      <section aria-labelledby="laporan">
        <h2 id="laporan">Laporan</h2>
        <Facts
          items={[
            ['Uraian', <span class="typed">{asked.isi}</span>],
            // Most often the city keeps just these words.
            ['Isi akhir menurut LAPOR', view.lapor?.akhir !== asked.isi && view.lapor?.akhir],
            ['Waktu kejadian', asked.tanggalKejadian && tanggal(asked.tanggalKejadian)],
            ['Lokasi', view.lokasi.kata],
            ['Kategori', asked.kategori],
            ['Kerugian', asked.kerugian],
            ['Penyelesaian yang diminta', asked.harapan],
            ['Usulan unit', asked.usulan],
            ['Sumber', asked.sumber],
          ]}
        />
      </section>
      {view.fotoPelapor.length > 0 && (
        <Photos
          id="foto"
          judul="Foto kejadian"
          path={`${pathOf(view)}/berkas`}
          items={view.fotoPelapor}
        />
      )}
    </>
  )
}

const Reporter = ({ view }: Props) => {
  const { pemohon, canSeeContact } = view
  const contact = [pemohon?.teleponKetik, pemohon?.email].filter(Boolean).join(' · ') || '–'
  return (
    <section aria-labelledby="pelapor">
      <h2 id="pelapor">Pelapor</h2>
      <Facts
        items={[
          ['Alamat', canSeeContact && pemohon?.alamat],
          ['Kontak', canSeeContact && contact],
          ['Identitas', view.canOpenSeal && <Sealed view={view} />],
          ['Kode lacak', <NewKodeForm path={pathOf(view)} />],
        ]}
      />
    </section>
  )
}

/** Who asked not to be named: opened by a form, and each look is recorded. */
const Sealed = ({ view }: Props) => (
  <form class="inline" method="post" action={`${pathOf(view)}/pelapor`}>
    <button class="second">
      <Icon name="lock" />
      Tampilkan identitas (dicatat)
    </button>
  </form>
)

/** Whom one can write to now, and who was reminded when. */
const Reminders = ({ view, sebutan }: Named) => (
  <section aria-labelledby="pengingat">
    <h2 id="pengingat">{sebutan.pejabat_penghubung}</h2>
    <ul>
      {view.bagian.map(({ singkatan, penghubung }) => (
        <li>
          <b>{singkatan}</b>:{' '}
          {penghubung.length === 0
            ? 'belum ada yang ditugaskan di unit ini.'
            : penghubung.map(({ nama, wa }) => (
                <span>
                  {nama}{' '}
                  {wa && (
                    <a href={wa} rel="noreferrer" target="_blank">
                      Tulis WhatsApp<span class="hidden"> kepada {nama} (tab baru)</span>
                    </a>
                  )}{' '}
                </span>
              ))}
        </li>
      ))}
      {view.diingatkan.map(({ siapa, apa, oleh, pada }) => (
        <li class="soft">
          {[siapa, apa].filter(Boolean).join(' ')}, {pada}, oleh {oleh}
        </li>
      ))}
    </ul>
  </section>
)
