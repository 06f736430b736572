import { Choices, TextArea } from '#views/shared/form.tsx'

/** What a reporter answers: solved or not, what is not, how they were served. */
export const ReplyFields = () => (
  <>
    <Choices
      name="selesai"
      legend="Apakah masalahnya sudah selesai?"
      options={[
        { value: 'ya', label: 'Sudah selesai' },
        { value: 'belum', label: 'Belum selesai', small: 'Laporan dibuka dan ditinjau lagi.' },
      ]}
    />
    <TextArea name="balasan" label="Balasan" hint="Wajib bila belum selesai." rows={3} optional />
    <Choices
      name="penilaian"
      legend="Nilai pelayanan"
      hint="1 buruk, 5 sangat baik."
      options={['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }))}
      side
      optional
    />
  </>
)
