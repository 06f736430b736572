import { Facts } from '#views/shared/facts.tsx'

/** The office as its settings name it. */
export type Kantor = {
  dinas: string
  singkat: string
  kota: string
  alamat: string
  kodePos: string
  telepon: string
  email: string
  laman: string
  motto: string
}

export type Sebutan = { ppid: string; pelaksana: string; atasan: string; petugas: string }

/** Where the office is found and heard. */
export const Contact = ({ alamat, kodePos, telepon, email, laman }: Kantor) => (
  <Facts
    items={[
      ['Alamat', [alamat, kodePos].filter(Boolean).join(' ')],
      ['Telepon', telepon],
      ['Email', email && <a href={`mailto:${email}`}>{email}</a>],
      ['Laman', laman],
    ]}
  />
)
