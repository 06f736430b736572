import { hasilUpaya } from '#src/layanan/informasi-publik/sengketa/step-forms/facilitation.ts'
import { StepForm } from '#views/desk/step.tsx'
import { Day, Files, OrderFields } from '#views/layanan/informasi-publik/sengketa/steps/fields.tsx'
import type { StepProps } from '#views/layanan/informasi-publik/sengketa/steps/index.tsx'
import { Choices, Select, TextArea, TextField } from '#views/shared/form.tsx'

/** Standar Pelayanan 3.2.c.3: the PPID as chair, officers and others as members. */
export const TeamForm = (props: StepProps) => {
  const { view, sent } = props
  const before = view.asked.timRancangan ?? view.asked.tim
  const { pejabat } = view.asked
  const chairs = pejabat.filter(({ peran }) => peran.includes('ppid'))
  const typed = before?.anggota.filter(({ petugasId }) => !petugasId) ?? []
  const chosen = before?.anggota.map(({ petugasId }) => petugasId).filter(Boolean) ?? []
  return (
    <StepForm
      {...props}
      id="susun-tim"
      judul={view.asked.tim ? 'Ubah susunan tim' : 'Langkah sekarang: susun tim'}
      to="susunan"
    >
      <Select
        name="ketua"
        label={`Ketua: ${view.sebutan.ppid}`}
        options={chairs.map(({ id, nama }) => ({ value: id, label: nama }))}
        value={sent?.values.ketua ?? before?.ketua.petugasId ?? chairs[0]?.id}
      />
      <Choices
        name="anggota"
        legend="Anggota dari akun Loket"
        hint="Unit anggota dapat melihat sengketa ini sejak tim ditetapkan."
        options={pejabat
          .filter(({ peran }) => !peran.includes('ppid'))
          .map(({ id, nama, jabatan, unit }) => ({
            value: id,
            label: nama,
            small: [jabatan, unit].filter(Boolean).join(', '),
          }))}
        selected={sent ? (sent.lists.anggota ?? []) : chosen}
        side
        optional
      />
      <TextArea
        name="lain"
        label="Anggota lain"
        hint="Satu baris satu orang: Nama; NIP; jabatan; selaku. Misalnya pejabat bidang hukum, pejabat fungsional, JFU. Tanpa NIP: tulis tanda -."
        rows={3}
        optional
        value={
          sent
            ? sent.values.lain
            : typed
                .map(({ nama, nip, jabatan, selaku }) =>
                  [nama, nip || '-', jabatan, selaku].join('; '),
                )
                .join('\n')
        }
      />
      <p class="actions">
        <button>Simpan susunan</button>
      </p>
    </StepForm>
  )
}

/** Preview, then sign: the number is taken at signing. */
export const AppointForm = (props: StepProps) => {
  const { asked } = props.view
  const draft = asked.timRancangan
  return (
    <StepForm
      {...props}
      id="tetapkan-tim"
      judul={asked.tim ? 'Tetapkan susunan tim yang baru' : 'Langkah sekarang: tetapkan tim'}
      to="tim"
    >
      {draft && (
        <ul>
          {[draft.ketua, ...draft.anggota].map(({ nama, jabatan, selaku }, index) => (
            <li>
              {nama}, {index === 0 ? 'Ketua' : selaku} <small>({jabatan})</small>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={`${props.path}/rancangan/tim`}>Rancangan surat penetapan (PDF)</a>
      </p>
      {asked.tim && (
        <p>
          Surat ini mengganti penetapan <span class="nomor">{asked.tim.nomorSurat}</span>.
        </p>
      )}
      <p class="actions">
        <button>Tandatangani penetapan</button>
      </p>
    </StepForm>
  )
}

/** A meeting of the team, as its minutes tell. */
export const MeetingForm = (props: StepProps) => {
  const { tim } = props.view.asked
  const team = tim ? [tim.ketua, ...tim.anggota] : []
  return (
    <StepForm {...props} id="rapat" judul="Catat rapat tim" to="rapat" files>
      <Day label="Tanggal rapat" view={props.view} />
      <TextField name="tempat" label="Tempat" />
      <TextField name="acara" label="Acara" />
      <Choices
        name="hadir"
        legend="Anggota yang hadir"
        options={team.map(({ nama, jabatan }, index) => ({
          value: String(index),
          label: nama,
          small: jabatan,
        }))}
        selected={props.sent?.lists.hadir ?? []}
        side
      />
      <TextArea
        name="hadirLain"
        label="Yang lain"
        hint="Satu baris satu orang: nama; jabatan."
        optional
      />
      <TextArea name="uraian" label="Notulen" rows={5} />
      <Files label="Berkas rapat" sent={props.sent} />
      <p class="actions">
        <button>Simpan rapat</button>
      </p>
    </StepForm>
  )
}

/** The chair signs the minutes of a meeting. */
export const MinutesForm = (props: StepProps) => {
  const open = props.view.peristiwa.filter(({ jenis, surat }) => jenis === 'rapat' && !surat)
  return (
    <StepForm {...props} id="notulen" judul="Tandatangani notulen" to="notulen">
      <Choices
        name="rapat"
        legend="Rapat"
        options={open.map(({ id, tanggal, isi }) => ({
          value: id,
          label: `${tanggal}: ${isi.acara}`,
        }))}
        value={props.sent?.values.rapat ?? open[0]?.id}
      />
      <ul>
        {open.map(({ id, tanggal }) => (
          <li>
            <a href={`${props.path}/rancangan/notulen/${id}`}>Rancangan notulen {tanggal} (PDF)</a>
          </li>
        ))}
      </ul>
      <p class="actions">
        <button>Tandatangani notulen</button>
      </p>
    </StepForm>
  )
}

/** What the team did to settle it. */
export const EffortForm = (props: StepProps) => (
  <StepForm {...props} id="upaya" judul="Catat upaya penyelesaian" to="upaya" files>
    <Day label="Tanggal upaya" view={props.view} />
    <TextArea name="uraian" label="Apa yang diupayakan" rows={3} />
    <Choices name="hasil" legend="Hasil" options={hasilUpaya} side />
    <OrderFields label="Isi kesepakatan" view={props.view} />
    <Files label="Berkas" sent={props.sent} />
    <p class="actions">
      <button>Simpan upaya</button>
    </p>
  </StepForm>
)
