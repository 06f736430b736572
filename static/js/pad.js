/** Fetches the signature pad only where a page has one; a part swapped in may bring one too. */
export function openPads() {
  open(document)
  document.addEventListener('htmx:after:swap', () => open(document))
}

function open(root) {
  for (const canvas of root.querySelectorAll('canvas.pad[data-script]:not([data-open])')) {
    canvas.dataset.open = 'yes'
    import(canvas.dataset.script)
      .then(({ openPad }) => openPad(canvas))
      .catch(() => delete canvas.dataset.open)
  }
}
