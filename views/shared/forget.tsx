import { raw } from 'hono/html'

/** Without script nobody sees that the reader has left: after ten minutes the page begins anew. */
export const Forget = () => raw(beginAnew)

// As text: an element `meta` would be moved to the head, where it holds with script too.
const beginAnew = '<noscript><meta http-equiv="refresh" content="600; url=/kios"></noscript>'
