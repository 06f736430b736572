import { FileField, type Received } from '#views/shared/form.tsx'

const pictures = 'JPG, PNG, atau PDF, paling besar 5 MB.'
const accept = 'image/jpeg,image/png,image/webp,application/pdf'

/** What comes with a request: Perki 1/2021 Pasal 27. */
export const RequestFiles = ({
  desk,
  received,
}: {
  desk: boolean
  received: Record<string, Received[]>
}) => (
  <>
    <FileField
      name="identitas"
      label="Foto atau pindaian KTP"
      hint={`${pictures} ${desk ? 'Kartu cukup difoto dan langsung disandikan.' : 'Boleh langsung difoto dengan telepon.'}`}
      accept={accept}
      optional={desk}
      received={received.identitas}
    />
    <FileField
      name="suratKuasa"
      label="Surat kuasa"
      hint={`Untuk kelompok atau kuasa. ${pictures}`}
      accept={accept}
      optional
      received={received.suratKuasa}
    />
    <FileField
      name="akta"
      label="Akta pendirian yang disahkan"
      hint="Untuk badan hukum. PDF atau gambar, paling besar 20 MB."
      accept={accept}
      optional
      received={received.akta}
    />
    {desk && (
      <FileField
        name="suratPermohonan"
        label="Surat atau email permohonan"
        hint="Yang dipindai atau disimpan, paling banyak 5 berkas."
        accept={`${accept},.docx,.odt`}
        multiple
        optional
        received={received.suratPermohonan}
      />
    )}
  </>
)
