/** How one kind of work is done. Times are in seconds. */
export type JobKind = {
  /** So many at once in each process. */
  concurrency: number
  /** An idle process looks so often; at least 0.5. */
  poll: number
  /** Tried again so many times when it throws, after `pause`, then twice that, up to `longestPause`. */
  retries: number
  pause: number
  longestPause: number
  /** Longer than this and it is taken to have died. */
  limit: number
}

const prompt = { concurrency: 2, poll: 0.5, retries: 12, pause: 2, longestPause: 3600, limit: 120 }

const patient = { concurrency: 1, poll: 5, retries: 5, pause: 60, longestPause: 3600, limit: 600 }

/** Everything the office does after the answer was given. */
export const kinds = {
  /** Sends one mail of the kotak keluar: `{ id }`. */
  'kirim-surel': prompt,
  /** Signs the receipt of a case: `{ berkasId }`. */
  'tanda-bukti': prompt,
  /** The same for a data request. */
  'tanda-bukti-data': prompt,
  /** Signs the receipt of an objection: `{ berkasId }`. */
  'tanda-terima': prompt,
  /** The same for a complaint. */
  'tanda-terima-pengaduan': prompt,
  /** Reminds units of what they owe, once a day within service hours. */
  pengingat: patient,
  /** Tells the Kasi of units that are late with complaints, within service hours. */
  'eskalasi-pengaduan': patient,
  /** Reads an export of SP4N-LAPOR!: `{ id }`. */
  'baca-lapor': { ...prompt, concurrency: 1, limit: 1800 },
  /** Applies what was read: `{ id }`. */
  'terapkan-lapor': { ...prompt, concurrency: 1, limit: 1800 },
  /** What is tidied, recounted and noted once a day. */
  malam: { ...patient, limit: 1800 },
} satisfies Record<string, JobKind>

export type JobName = keyof typeof kinds
