import { element } from './notice.js'

const kept = 'draf:'

/**
 * Keeps what is being typed into `form[data-draft]`, in this tab only, until the form
 * has been accepted or the reader signs out. Never on a kiosk. Never a field marked
 * data-private, a password, a hidden value, or a file.
 */
export function keepDrafts() {
  for (const form of document.querySelectorAll('form[data-draft]')) restore(form)
  document.addEventListener('input', ({ target }) => {
    const form = target.form
    if (form?.matches('[data-draft]')) write(form, collect(form))
  })
  document.addEventListener('htmx:after:request', ({ detail: { ctx } }) => {
    if (ctx.response.status < 400 && ctx.request.form?.matches?.('[data-draft]')) {
      drop(ctx.request.form)
    }
  })
  document.addEventListener('submit', ({ target }) => {
    if (target.matches('[data-forget]')) forget()
  })
}

function restore(form) {
  const saved = read(form)
  if (!saved || form.querySelector('.problems')) return
  if (saved === JSON.stringify(collect(form))) return
  fill(form, JSON.parse(saved))
  form.prepend(restoredNote(form))
}

function restoredNote(form) {
  const note = element('div', { className: 'note' })
  note.setAttribute('role', 'status')
  const button = element('button', { type: 'button', className: 'second', textContent: 'Buang' })
  button.addEventListener('click', () => {
    drop(form)
    form.reset()
    note.remove()
    form.querySelector('input:not([type=hidden]), textarea, select')?.focus()
  })
  const left = form.querySelector('[data-private], [type=file]')
  const again = left ? ' NIK dan berkas tidak kami simpan; isi lagi bila perlu.' : ''
  const words = `Isian Anda yang belum terkirim kami kembalikan.${again}`
  const line = element('p', { className: 'actions' })
  line.append(button)
  note.append(element('p', { textContent: words }), line)
  return note
}

function collect(form) {
  const values = {}
  for (const field of fields(form)) {
    const box = field.type === 'radio' || field.type === 'checkbox'
    if (box && !field.checked) continue
    values[field.name] = [...(values[field.name] ?? []), field.value]
  }
  return values
}

function fill(form, values) {
  const left = structuredClone(values)
  for (const field of fields(form)) {
    const box = field.type === 'radio' || field.type === 'checkbox'
    if (box) field.checked = (values[field.name] ?? []).includes(field.value)
    else field.value = left[field.name]?.shift() ?? field.value
  }
}

function fields(form) {
  return [...form.elements].filter(
    (field) =>
      field.name &&
      field.matches('input, textarea, select') &&
      !field.closest('[data-private]') &&
      !['password', 'hidden', 'file', 'submit'].includes(field.type),
  )
}

// One draft for each page, form and signed-in person: another who signs in sees none of it.
const key = (form) =>
  [kept, document.body.dataset.owner ?? '', location.pathname, form.id].join('|')

// A browser may refuse storage (private mode, full disk): then there is no draft, nothing else.
function read(form) {
  try {
    return sessionStorage.getItem(key(form))
  } catch {
    return null
  }
}

function write(form, values) {
  try {
    sessionStorage.setItem(key(form), JSON.stringify(values))
  } catch {}
}

function drop(form) {
  try {
    sessionStorage.removeItem(key(form))
  } catch {}
}

function forget() {
  try {
    for (const name of Object.keys(sessionStorage)) {
      if (name.startsWith(kept)) sessionStorage.removeItem(name)
    }
  } catch {}
}
