const prefix = 'Perlu diperbaiki: '

/**
 * A form without htmx is sent once, however often its button is pressed; htmx forms
 * disable their own buttons. A page that comes back from the browser's memory may send again.
 */
export function guardSubmits() {
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (form.method !== 'post' || form.hasAttribute('hx-post')) return
    if (form.dataset.sent) event.preventDefault()
    form.dataset.sent = 'yes'
  })
  addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll('form[data-sent]')) delete form.dataset.sent
  })
}

/** After a form came back with problems the reader stands on their list, and the title says so. */
export function focusProblems() {
  document.querySelector('.problems')?.focus()
  document.addEventListener('htmx:after:swap', ({ detail: { ctx } }) => {
    if (ctx.response?.status !== 422 && ctx.response?.status !== 409) return
    const problems = document.querySelector('.problems')
    if (!problems) return
    problems.focus()
    if (!document.title.startsWith(prefix)) document.title = prefix + document.title
  })
}
