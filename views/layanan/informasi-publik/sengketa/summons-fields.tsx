import { Select, TextField, type Values } from '#views/shared/form.tsx'

type Komisi = { id: string; nama: string; utama: boolean }

/** Before which Komisi Informasi; the usual one is chosen already. */
export const KomisiSelect = ({
  komisi,
  value,
}: {
  komisi: readonly Komisi[]
  value?: string | undefined
}) => (
  <Select
    name="komisi"
    label="Komisi Informasi"
    options={komisi.map(({ id, nama }) => ({ value: id, label: nama }))}
    blank="Pilih Komisi Informasi"
    value={value ?? komisi.find(({ utama }) => utama)?.id}
  />
)

type Props = {
  komisi: readonly Komisi[]
  known?: { komisiId: string | null; nomorRegister: string | null }
  hariIni: string
  values?: Values | undefined
  /** It may stay empty: the form is not about a summons only. */
  optional?: boolean
}

/** What a summons says: number, day, hearing. */
export const SummonsFields = ({ komisi, known, hariIni, values, optional = false }: Props) => {
  const typed = (name: string, old?: string | null) => (values ? values[name] : (old ?? undefined))
  return (
    <>
      <KomisiSelect komisi={komisi} value={typed('komisi', known?.komisiId)} />
      <TextField
        name="nomorRegister"
        label="Nomor register"
        hint="Misalnya 001/I/KIP-PS/2026."
        optional
        short
        value={typed('nomorRegister', known?.nomorRegister)}
      />
      <TextField name="nomor" label="Nomor surat panggilan" short optional={optional} />
      <TextField
        name="tanggal"
        label="Tanggal surat"
        type="date"
        max={hariIni}
        short
        optional={optional}
      />
      <TextField
        name="diterima"
        label="Diterima tanggal"
        type="date"
        max={hariIni}
        short
        optional={optional}
      />
      <TextField
        name="acara"
        label="Acara sidang"
        hint="Misalnya pemeriksaan awal, mediasi, ajudikasi."
        optional={optional}
      />
      <TextField name="untukTanggal" label="Hari sidang" type="date" short optional />
      <TextField name="untukJam" label="Pukul" type="time" short optional />
      <TextField name="tempat" label="Tempat sidang" optional />
    </>
  )
}
