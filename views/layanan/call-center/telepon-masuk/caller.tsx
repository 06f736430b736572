import { TextField } from '#views/shared/form.tsx'

export type CallerView = {
  nama: string
  alamat: string
  /** What the number is known for, in words; empty before one was typed. */
  kata: string
  cases: readonly {
    nomor: string
    href: string
    jenis: string
    perihal: string
    status: string
    masuk: string
  }[]
}

/** Who has this number: name and address as they were last written, and what they brought before. */
export const Caller = ({ nama, alamat, kata, cases }: CallerView) => (
  <div id="penelepon" class="flow">
    <div class="cards">
      <TextField name="nama" label="Nama penelepon" value={nama} private keep />
      <TextField name="alamat" label="Alamat" value={alamat} private keep />
    </div>
    <p role="status" class="soft">
      {kata}
    </p>
    {cases.length > 0 && (
      <ul class="papers">
        {cases.map(({ nomor, href, jenis, perihal, status, masuk }) => (
          <li>
            <span>
              <a class="nomor" href={href} target="_blank">
                {nomor}
              </a>{' '}
              {perihal}
              <br />
              <small>
                {jenis} · {status} · {masuk}
              </small>
            </span>
          </li>
        ))}
      </ul>
    )}
  </div>
)
