import SignaturePad from 'signature_pad'

/**
 * Makes one canvas writable: each stroke puts the picture, a PNG data URL, into the hidden
 * input named by data-into; the button named by data-clear starts again. The picture is what
 * was drawn and no more: it is not an electronic signature.
 */
export function open(canvas) {
  const input = document.getElementById(canvas.dataset.into)
  const clear = document.getElementById(canvas.dataset.clear)
  const pad = new SignaturePad(canvas, { penColor: '#101418', minWidth: 0.8, maxWidth: 2.6 })
  const keep = () => {
    input.value = pad.isEmpty() ? '' : pad.toDataURL('image/png')
  }

  new ResizeObserver(() => fit(canvas, pad)).observe(canvas)
  pad.addEventListener('endStroke', keep)
  // A form that came back with problems brings the signature along.
  if (input.value)
    pad.fromDataURL(input.value, { width: canvas.clientWidth, height: canvas.clientHeight })
  clear.hidden = false
  clear.addEventListener('click', () => {
    pad.clear()
    keep()
  })
  canvas.closest('form')?.addEventListener('reset', () => {
    pad.clear()
    keep()
  })
}

// The drawing surface follows the screen: two dots for each unit of it, and the strokes stay.
function fit(canvas, pad) {
  const width = canvas.clientWidth
  const height = canvas.clientHeight
  if (!width || canvas.width === width * 2) return
  canvas.width = width * 2
  canvas.height = height * 2
  canvas.getContext('2d').scale(2, 2)
  const strokes = pad.toData()
  if (strokes.length === 0) return
  pad.clear()
  pad.fromData(strokes)
}
