import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { type FileRule, identityFile } from '#src/attachments/kinds.ts'
import { Aborted, Malformed, TooLarge } from '#src/errors.ts'
import { photoWithPlace } from '#test/attachments/samples.ts'
import {
  BOUNDARY,
  cutAt,
  encode,
  type Part,
  request,
  submit,
  urlencoded,
} from '#test/http/multipart.ts'

const Permohonan = v.object({
  nama: v.pipe(v.string(), v.trim(), v.minLength(3, 'Tulis nama lengkap Anda.')),
  rincian: v.optional(v.string(), ''),
  cara: v.optional(v.array(v.picklist(['email', 'ambil'], 'Pilih cara memperoleh informasi.')), []),
  setuju: v.literal('ya', 'Centang pernyataan ini.'),
  sandi: v.optional(v.string()),
})
const MB = 1024 * 1024
setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
const files = { identitas: { ...identityFile, required: 'Unggah KTP Anda.' } satisfies FileRule }
const kunci = '01936c1e-7d6a-7c3e-9f00-000000000001'

describe('values', () => {
  test('a form that fits: lists are lists, of a repeated single value the last counts', async () => {
    const form = await submit(
      Permohonan,
      urlencoded(
        `nama=x&nama=Rukmini+Wijaya&cara=email&cara=ambil&setuju=ya&kunci=${kunci}&versi=7`,
      ),
    )
    expect(form).toMatchObject({
      ok: true,
      data: { nama: 'Rukmini Wijaya', cara: ['email', 'ambil'], rincian: '' },
      kunci,
      versi: 7,
    })
    const one = await submit(Permohonan, urlencoded('nama=Rukmini&cara=email&setuju=ya'))
    expect(one).toMatchObject({ ok: true, data: { cara: ['email'] }, versi: undefined })
    expect(one.kunci).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('yang keliru kembali dengan apa yang diketik, satu kalimat tiap bagian, tanpa sandi', async () => {
    const form = await submit(
      Permohonan,
      urlencoded(
        'nama=+R+&cara=email&cara=pos&rincian=baris+1%0D%0Abaris+2%00&sandi=rahasia&lain=y',
      ),
      { secret: ['sandi'] },
    )
    expect(form).toMatchObject({
      ok: false,
      status: 422,
      values: { nama: ' R ', cara: ['email', 'pos'], rincian: 'baris 1\nbaris 2', lain: 'y' },
      errors: {
        nama: 'Tulis nama lengkap Anda.',
        cara: 'Pilih cara memperoleh informasi.',
        setuju: 'Centang pernyataan ini.',
      },
    })
    expect(JSON.stringify(form)).not.toContain('rahasia')
  })

  test('an empty request is an empty form, in plain words', async () => {
    const empty = new Request('http://loket.test/', { method: 'POST' })
    expect(await submit(Permohonan, empty)).toMatchObject({
      ok: false,
      errors: { nama: 'Bagian ini perlu diisi.', setuju: 'Centang pernyataan ini.' },
    })
  })

  test('the fields of a variant are read, and a check of the whole form has a place', async () => {
    const Pemohon = v.pipe(
      v.variant('jenis', [
        v.object({ jenis: v.literal('orang'), nik: v.string() }),
        v.object({ jenis: v.literal('badan'), akta: v.array(v.string()) }),
      ]),
      v.check((x) => x.jenis === 'orang' || x.akta.length > 1, 'Sebutkan dua akta.'),
    )
    expect(await submit(Pemohon, urlencoded('jenis=orang&nik=1'))).toMatchObject({ ok: true })
    expect(await submit(Pemohon, urlencoded('jenis=badan&akta=1'))).toMatchObject({
      errors: { formulir: 'Sebutkan dua akta.' },
      values: { akta: ['1'] },
    })
  })

  test('names that mean something to the machine are nobody’s field', async () => {
    const form = await submit(Permohonan, urlencoded('__proto__=x&constructor=y&nama=a'))
    expect(Object.getPrototypeOf(form.values)).toBe(Object.prototype)
    expect(Object.hasOwn(form.values, '__proto__')).toBe(false)
  })
})

describe('files', () => {
  const text = [
    { name: 'nama', text: 'Rukmini Wijaya' },
    { name: 'rincian', text: 'x'.repeat(200_000) },
    { name: 'cara', text: 'email' },
    { name: 'setuju', text: 'ya' },
  ]

  test('whatever the order and wherever the line breaks, the form is the same', async () => {
    const photo = await photoWithPlace()
    const parts: Part[] = [
      { name: 'identitas', file: 'KTP é.jpg', bytes: photo },
      { name: 'lain', file: 'x.bin', bytes: Buffer.alloc(70_000, '\r\n--') },
      ...text.map((part) => ({ ...part, text: part.text.slice(0, 3000) })),
    ]
    const order = fc.shuffledSubarray(parts, { minLength: parts.length })
    const cuts = fc.array(fc.nat(), { maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(order, cuts, async (parts, cuts) => {
        const form = await submit(Permohonan, request(cutAt(encode(parts), cuts)), { files })
        if (!form.ok) throw new Error(JSON.stringify(form.errors))
        expect(form.data).toMatchObject({ nama: 'Rukmini Wijaya', cara: ['email'] })
        expect(form.data.rincian).toHaveLength(3000)
        expect(form.files.identitas.map((file) => file.nama)).toEqual(['KTP é.jpg'])
      }),
      { numRuns: 40 },
    )
  })

  test('25 MB: yang diketik tetap ada, berkasnya ditolak dengan kalimat, memori tetap datar', async () => {
    const big = encode([
      { name: 'identitas', file: 'ktp.jpg', bytes: Buffer.alloc(25 * MB, 7) },
      ...text,
    ])
    let highest = 0
    async function* slowly() {
      for (let at = 0; at < big.length; at += 64 * 1024) {
        yield Uint8Array.from(big.subarray(at, at + 64 * 1024))
        if (at % MB === 0) highest = Math.max(highest, held())
      }
    }
    const before = held()
    const form = await submit(Permohonan, request(slowly()), { files })
    expect(form).toMatchObject({
      ok: false,
      values: { nama: 'Rukmini Wijaya', cara: ['email'], setuju: 'ya' },
      errors: { identitas: 'Berkas ini 25 MB. Paling besar 5 MB. Perkecil atau foto ulang.' },
      files: { identitas: [] },
    })
    expect(form.values.rincian).toHaveLength(200_000)
    expect(highest - before).toBeLessThan(16 * MB)
  })

  test('berkas yang perlu tetapi tidak dikirim disebut; yang sudah dititipkan tidak diminta lagi', async () => {
    const nothing = { name: 'identitas', file: '', bytes: Buffer.alloc(0) }
    const form = await submit(Permohonan, request([encode([...text, nothing])]), { files })
    expect(form).toMatchObject({ ok: false, errors: { identitas: 'Unggah KTP Anda.' } })
    const left = { name: 'titipan.identitas', text: kunci }
    const again = await submit(Permohonan, request([encode([...text, nothing, left])]), { files })
    expect(again).toMatchObject({ ok: true, titipan: { identitas: [kunci] } })
  })

  test('lebih banyak dari yang boleh dikatakan, dan tidak disimpan', async () => {
    const photo = await photoWithPlace()
    const parts = ['a', 'b'].map((nama) => ({
      name: 'identitas',
      file: `${nama}.jpg`,
      bytes: photo,
    }))
    const form = await submit(Permohonan, request([encode([...text, ...parts])]), { files })
    expect(form).toMatchObject({ ok: false, errors: { identitas: 'Paling banyak 1 berkas.' } })
    expect(form.files.identitas).toHaveLength(1)
  })
})

describe('what is no form at all', () => {
  test('a request over 60 MB is refused, told or untold', async () => {
    const told = urlencoded('nama=x')
    told.headers.set('content-length', String(61 * MB))
    await expect(submit(Permohonan, told)).rejects.toThrow(TooLarge)
    function* endless() {
      yield encode([{ name: 'nama', text: 'Rukmini' }]).subarray(0, -6)
      yield Buffer.from(
        `\r\n--${BOUNDARY}\r\nContent-Disposition: form-data; name="a"; filename="a"\r\n\r\n`,
      )
      for (const chunk = new Uint8Array(MB); ; ) yield chunk
    }
    await expect(submit(Permohonan, request(endless()))).rejects.toThrow(TooLarge)
  })

  test('too much text and too many fields are refused', async () => {
    const letters = `nama=${'x'.repeat(250_000)}&`.repeat(10)
    await expect(submit(Permohonan, urlencoded(letters))).rejects.toThrow(TooLarge)
    await expect(submit(Permohonan, urlencoded('a=b&'.repeat(1100)))).rejects.toThrow(TooLarge)
    const many = encode(Array.from({ length: 1100 }, () => ({ name: 'a', text: 'b' })))
    await expect(submit(Permohonan, request([many]))).rejects.toThrow(TooLarge)
  })

  test('a text that was cut is said to be too long', async () => {
    const form = await submit(Permohonan, urlencoded(`nama=R&rincian=${'x'.repeat(300_000)}`))
    expect(form).toMatchObject({
      errors: { rincian: 'Isian ini terlalu panjang. Ringkas isinya.' },
    })
  })

  test('a line that is cut is not an answer', async () => {
    async function* cut() {
      yield encode([{ name: 'nama', text: 'Rukmini' }]).subarray(0, 60)
      throw new Error('ECONNRESET')
    }
    await expect(submit(Permohonan, request(cut()))).rejects.toThrow(Aborted)
  })

  test('JSON, or no boundary, is malformed', async () => {
    const post = (type: string) =>
      new Request('http://loket.test/', {
        method: 'POST',
        headers: { 'content-type': type },
        body: '{}',
      })
    await expect(submit(Permohonan, post('application/json'))).rejects.toThrow(Malformed)
    await expect(submit(Permohonan, post('multipart/form-data'))).rejects.toThrow(Malformed)
  })

  test('whatever bytes come, there is an end to it', async () => {
    const whole = encode([
      { name: 'nama', text: 'Rukmini' },
      { name: 'identitas', file: 'a', bytes: Buffer.from('x') },
    ])
    const damage = fc.record({
      keep: fc.nat(whole.length),
      at: fc.nat(),
      byte: fc.nat(255),
      cuts: fc.array(fc.nat(), { maxLength: 5 }),
    })
    await fc.assert(
      fc.asyncProperty(damage, async ({ keep, at, byte, cuts }) => {
        const bytes = Buffer.from(whole.subarray(0, Math.max(1, keep)))
        bytes[at % bytes.length] = byte
        const outcome = submit(Permohonan, request(cutAt(bytes, cuts)), { files })
        const error = await outcome.then(
          () => undefined,
          (thrown: unknown) => thrown,
        )
        if (error !== undefined) expect(error).toBeInstanceOf(Malformed)
      }),
      { numRuns: 300 },
    )
  })
})

/** Bytes that this process holds now, in and outside of the heap, after a collection. */
function held(): number {
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
