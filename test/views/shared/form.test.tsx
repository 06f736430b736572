import { expect, test } from 'vitest'
import {
  CheckBox,
  Choices,
  FileField,
  Form,
  PadField,
  TextArea,
  TextField,
} from '#views/shared/form.tsx'
import { read } from './read.ts'
import { SampleForm, typed, wrong } from './samples.tsx'

test('a form works without script, replaces itself with htmx, and is sent once', async () => {
  const form = (await read(<SampleForm />)).querySelector('form')
  expect(form?.getAttribute('method')).toBe('post')
  expect(form?.getAttribute('action')).toBe('/permohonan')
  expect(form?.getAttribute('hx-post')).toBe('/permohonan')
  expect(form?.getAttribute('hx-swap')).toBe('outerHTML')
  expect(form?.getAttribute('hx-disable')).toBe('findAll button')
  expect(form?.getAttribute('enctype')).toBe('multipart/form-data')
  expect(form?.querySelector('input[name=kunci]')?.getAttribute('value')).toBe('k-1')
  expect(form?.querySelector('.problems')).toBeNull()
})

test('a step form carries the version that was read', async () => {
  const root = await read(<Form id="f" action="/x" versi={0} />)
  expect(root.querySelector('input[name=versi]')?.getAttribute('value')).toBe('0')
})

test('every control has a label, every id stands once, every described id is there', async () => {
  for (const errors of [undefined, wrong]) {
    const root = await read(<SampleForm values={typed} errors={errors} />)
    const ids = root.querySelectorAll('[id]').map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
    for (const control of root.querySelectorAll('input:not([type=hidden]), select, textarea')) {
      const label = root.querySelector(`label[for="${control.id}"]`) ?? control.closest('label')
      expect(label, control.getAttribute('name')).toBeTruthy()
    }
    for (const element of root.querySelectorAll('[aria-describedby]')) {
      for (const id of element.getAttribute('aria-describedby')?.split(' ') ?? []) {
        expect(ids).toContain(id)
      }
    }
  }
})

test('the list of problems comes first, takes focus, and leads to each field with its words', async () => {
  const root = await read(<SampleForm values={typed} errors={wrong} />)
  const problems = root.querySelector('form > .problems')
  expect(problems?.getAttribute('role')).toBe('alert')
  expect(problems?.getAttribute('tabindex')).toBe('-1')
  expect(problems?.querySelector('h2')?.text).toBe('Tiga hal perlu diperbaiki')
  const links = problems?.querySelectorAll('a') ?? []
  expect(links.map((link) => link.text)).toEqual(Object.values(wrong))
  for (const link of links) {
    expect(root.querySelector(link.getAttribute('href') ?? '')?.tagName).toMatch(/INPUT|TEXTAREA/)
  }
})

test('a wrong field says what to type, is marked, and keeps what was typed', async () => {
  const root = await read(<SampleForm values={typed} errors={wrong} />)
  const nik = root.querySelector('#nik')
  expect(nik?.getAttribute('aria-invalid')).toBe('true')
  expect(nik?.getAttribute('aria-describedby')).toBe('nik-hint nik-error')
  expect(nik?.getAttribute('value')).toBe(typed['nik'])
  expect(nik?.hasAttribute('data-private')).toBe(true)
  expect(root.querySelector('#nik-error')?.text).toBe(`Salah: ${wrong['nik']}`)
  expect(root.querySelector('#rincian')?.text).toBe(typed['rincian'])
  const order = nik?.parentNode?.childNodes.map((node) => 'tagName' in node && node.tagName)
  expect(order).toEqual(['LABEL', 'P', 'P', 'INPUT'])
})

test('radios are not marked one by one: their fieldset is described', async () => {
  const root = await read(<SampleForm values={typed} errors={wrong} />)
  const first = root.querySelector('input[name=kirim]')
  expect(first?.hasAttribute('aria-invalid')).toBe(false)
  expect(first?.closest('fieldset')?.getAttribute('aria-describedby')).toBe('kirim-error')
  expect(root.querySelector('input[value=perorangan]')?.hasAttribute('checked')).toBe(true)
})

test('what may be left empty says so, what is required is not marked', async () => {
  const root = await read(<SampleForm />)
  expect(root.querySelector('label[for=telepon]')?.text).toBe('Nomor telepon (boleh kosong)')
  expect(root.querySelector('#telepon')?.hasAttribute('required')).toBe(false)
  expect(root.querySelector('#nama')?.hasAttribute('required')).toBe(true)
})

test('a file already received is named and need not be sent again', async () => {
  const root = await read(<SampleForm />)
  expect(root.querySelector('#ktp')?.hasAttribute('required')).toBe(false)
  expect(root.querySelector('input[name=titipan.ktp]')?.getAttribute('value')).toBe('t-1')
  expect(root.querySelector('.chip.done')?.text).toBe('Sudah diterima')
  const empty = await read(<FileField name="akta" label="Akta" />)
  expect(empty.querySelector('input')?.hasAttribute('required')).toBe(true)
})

test('two forms of one page may share a field name', async () => {
  const root = await read(
    <Form
      id="b"
      action="/b"
      prefix="b"
      values={{ catatan: 'satu' }}
      errors={{ catatan: 'Pendek.' }}
    >
      <TextArea name="catatan" label="Catatan" />
    </Form>,
  )
  expect(root.querySelector('textarea')?.id).toBe('b-catatan')
  expect(root.querySelector('.problems a')?.getAttribute('href')).toBe('#b-catatan')
  expect(root.querySelector('.problems h2')?.text).toBe('Satu hal perlu diperbaiki')
})

test('a problem of no field stands in the list without a link', async () => {
  const root = await read(
    <Form id="m" action="/masuk" errors={{ formulir: 'Email atau kata sandi salah.' }} />,
  )
  expect(root.querySelector('.problems li')?.text).toBe('Email atau kata sandi salah.')
  expect(root.querySelector('.problems a')).toBeNull()
})

test('a password is never given back', async () => {
  const root = await read(
    <Form id="m" action="/masuk" values={{ sandi: 'rahasia' }}>
      <TextField name="sandi" label="Kata sandi" type="password" />
    </Form>,
  )
  expect(root.querySelector('input')?.hasAttribute('value')).toBe(false)
})

test('several may be chosen with boxes, one sentence agreed to with one', async () => {
  const options = ['a', 'b', 'c'].map((value) => ({ value, label: value }))
  const root = await read(
    <Form id="k" action="/k" values={{ setuju: 'ya' }}>
      <Choices name="alasan" legend="Alasan" options={options} selected={['a', 'c']} />
      <CheckBox name="setuju" label="Setuju" />
    </Form>,
  )
  const ticked = root.querySelectorAll('input[name=alasan][checked]')
  expect(ticked.map((box) => box.getAttribute('value'))).toEqual(['a', 'c'])
  expect(root.querySelector('#setuju')?.hasAttribute('checked')).toBe(true)
})

test('a text that begins with an empty line keeps it', async () => {
  const root = await read(<TextArea name="t" label="T" value={'\nsatu'} />)
  expect(root.querySelector('textarea')?.innerHTML).toBe('\n\nsatu')
})

test('the pad names where its picture goes and has no more claim than a picture', async () => {
  const root = await read(<PadField name="ttd" label="Tanda tangan penerima" />)
  const pad = root.querySelector('canvas')
  expect(root.querySelector(`#${pad?.getAttribute('data-into')}`)?.getAttribute('name')).toBe('ttd')
  expect(root.querySelector(`#${pad?.getAttribute('data-clear')}`)?.text.trim()).toBe(
    'Hapus dan ulangi',
  )
  expect(pad?.getAttribute('data-script')).toMatch(/^\/static\/ttd\.[0-9a-f]{8}\.js$/)
  expect(root.querySelector('#ttd-hint')?.text).toContain('bukan tanda tangan elektronik')
})

test('what a stranger types is text, never markup', async () => {
  const root = await read(
    <Form
      id="x"
      action="/x"
      values={{ a: '"><script>1</script>', b: '</textarea><b>' }}
      errors={{ a: '<i>' }}
    >
      <TextField name="a" label="A" />
      <TextArea name="b" label="B" />
    </Form>,
  )
  expect(root.querySelector('script, b, i')).toBeNull()
})
