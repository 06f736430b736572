/** Fetches what a part needs (a signature pad, a camera) only where a page has one; a part swapped in may bring one too. */
export function openParts() {
  open(document)
  document.addEventListener('htmx:after:swap', () => open(document))
}

function open(root) {
  for (const part of root.querySelectorAll('[data-script]:not([data-open])')) {
    part.dataset.open = 'yes'
    import(part.dataset.script)
      .then((script) => script.open(part))
      .catch(() => delete part.dataset.open)
  }
}
