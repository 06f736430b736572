/**
 * Where there is a camera, its picture goes into the file field beside it: a kiosk has no files to
 * choose from. The camera is on only between the two buttons, and nothing leaves the page here.
 */
export async function open(box) {
  const devices = (await navigator.mediaDevices?.enumerateDevices()) ?? []
  if (!devices.some(({ kind }) => kind === 'videoinput')) return
  const [video, canvas] = [box.querySelector('video'), box.querySelector('canvas')]
  const [begin, take] = box.querySelectorAll('button')
  const input = document.getElementById(box.dataset.into)
  const show = (element) => {
    for (const one of [video, canvas]) one.hidden = one !== element
    take.hidden = element !== video
    begin.hidden = element === video
  }
  const stop = () => {
    for (const track of video.srcObject?.getTracks() ?? []) track.stop()
    video.srcObject = null
  }
  begin.addEventListener('click', async () => {
    try {
      video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'user' } })
      await video.play()
      show(video)
    } catch {
      box.hidden = true
    }
  })
  take.addEventListener('click', () => {
    canvas.width = video.videoWidth
    canvas.height = video.videoHeight
    canvas.getContext('2d').drawImage(video, 0, 0)
    stop()
    show(canvas)
    canvas.toBlob((blob) => put(input, blob), 'image/jpeg', 0.85)
  })
  input.form.addEventListener('reset', () => {
    stop()
    show(null)
  })
  addEventListener('pagehide', stop)
  box.hidden = false
}

function put(input, blob) {
  const chosen = new DataTransfer()
  chosen.items.add(new File([blob], 'foto.jpg', { type: 'image/jpeg' }))
  input.files = chosen.files
}
