// Judges files by a JSON Schema: JSON, YAML, or the front matter of Markdown. Prints what is wrong with each, as JSON.
// usage: node json-schema.mjs schema.json file…
import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import AjvOfDraft4 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { parse } from 'yaml'

const [schemaPath, ...files] = process.argv.slice(2)

const content = (file) => {
  const text = readFileSync(file, 'utf8')
  if (file.endsWith('.json') || file.endsWith('.sarif')) return JSON.parse(text)
  if (!file.endsWith('.md')) return parse(text)
  return parse(/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '')
}

const schema = JSON.parse(readFileSync(schemaPath, 'utf8'))
// Our own schemas are judged, too: what their draft does not know in them is a fault.
const ajv = schema.$schema.includes('draft-04')
  ? new AjvOfDraft4({ allErrors: true, strict: false, unicodeRegExp: false })
  : new Ajv({ allErrors: true, strict: true, strictTypes: false, allowUnionTypes: true, allowMatchingProperties: true })
addFormats(ajv)
const validate = ajv.compile(schema)

console.log(JSON.stringify(files.map((file) => {
  validate(content(file) ?? null)
  return { file, errors: (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`) }
})))
