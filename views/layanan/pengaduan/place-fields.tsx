import type { Choices as Offered } from '#src/layanan/pengaduan/choices/queries.ts'
import { TextField } from '#views/shared/form.tsx'

/** Where it happened; a village may be spelt as its people spell it. */
export const PlaceFields = ({ legend, choices }: { legend: string; choices: Offered }) => (
  <fieldset>
    <legend class="part">{legend}</legend>
    <TextField name="alamat" label="Alamat atau patokan" optional />
    <div class="cards">
      <TextField
        name="kelurahan"
        label="Kelurahan"
        hint="Ejaan apa pun: “Sei Jawi”, “Pallima”."
        suggest={choices.kelurahan.map(({ nama }) => nama)}
        optional
      />
      <TextField
        name="kecamatan"
        label="Kecamatan"
        hint="Terisi sendiri dari kelurahan."
        suggest={choices.kecamatan.map(({ nama }) => nama)}
        optional
      />
    </div>
  </fieldset>
)
