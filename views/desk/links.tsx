import { hrefOfNumber } from '#src/layanan/procedures.ts'

/** Whoever a case is of, and behind the name all that they brought. */
export const PersonLink = ({ orang }: { orang: { id: string; nama: string } }) => (
  <a href={`/meja/orang/${orang.id}`}>{orang.nama}</a>
)

/** Another case, by its number. */
export const CaseLink = ({ nomor }: { nomor: string }) => (
  <a class="nomor" href={hrefOfNumber(nomor)}>
    {nomor}
  </a>
)
