import fc from 'fast-check'

// Where a change is judged, it is judged by the same random cases each time; elsewhere new ones
// are looked for, and a case that was found becomes an example of its test.
if (process.env['CI']) fc.configureGlobal({ seed: 14_2008 })
