// Judges a JSON Resume: its own project's schema must accept it, and a theme of another author must be able to show it.
// Usage: node json-resume.mjs resume.json. Writes the theme's page to standard output.
import { readFile } from 'node:fs/promises'
import schema from '@jsonresume/schema'
import * as theme from 'jsonresume-theme-even'
import { render } from 'resumed'

const resume = JSON.parse(await readFile(process.argv[2], 'utf8'))

schema.validate(resume, (errors, report) => {
  const faults = errors ?? report?.errors ?? []
  for (const fault of faults) console.error(fault.stack ?? `${fault.path} ${fault.message}`)
  if (faults.length > 0) process.exit(1)
})

process.stdout.write(await render(resume, theme))
