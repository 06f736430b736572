/** Says `words` in the page's alert region until it is closed or replaced. */
export function tell(words) {
  const note = element('div', { className: 'note warn' })
  const close = element('button', { type: 'button', className: 'second', textContent: 'Tutup' })
  close.addEventListener('click', hush)
  note.append(element('p', { textContent: words }), close)
  document.getElementById('kabar')?.replaceChildren(note)
}

/** Takes the last word back: what it spoke of is over. */
export function hush() {
  document.getElementById('kabar')?.replaceChildren()
}

/** A new element with its properties; never from a string, so nothing in it can run. */
export function element(tag, properties) {
  return Object.assign(document.createElement(tag), properties)
}
