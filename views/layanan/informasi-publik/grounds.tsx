import { alasanKeberatan } from '#src/layanan/informasi-publik/keberatan/procedure.ts'

/** The grounds of an objection: UU 14/2008 Pasal 35 ayat (1). */
export const Grounds = ({ alasan }: { alasan: readonly (keyof typeof alasanKeberatan)[] }) => (
  <ul>
    {alasan.map((huruf) => (
      <li>
        {huruf}. {alasanKeberatan[huruf]}
      </li>
    ))}
  </ul>
)
