// What other people's programs make of the structured data of pages, as JSON: faults, one line each. usage: node structured-data.mjs data.json
// data.json holds an array of { page, data }, each data a document of JSON-LD. Two judges: the vocabulary of schema.org as types
// (schema-dts, checked by TypeScript), and Google's rules for what it shows (@adobe/structured-data-validator).
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Validator from '@adobe/structured-data-validator'

const documents = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const here = dirname(fileURLToPath(import.meta.url))
const faults = [...vocabulary(), ...await rules()]
console.log(JSON.stringify(faults))

// Each document is a constant of the type that its @type names, in a line of its own.
function vocabulary() {
  const folder = mkdtempSync(join(here, 'judged-'))
  try {
    const lines = documents.map(({ data }, index) => `export const d${index}: WithContext<${data['@type']}> = ${JSON.stringify(data)};`)
    writeFileSync(join(folder, 'documents.ts'), `import type * as S from 'schema-dts';import type { WithContext, ${[...new Set(documents.map(({ data }) => data['@type']))].join(', ')} } from 'schema-dts';\n${lines.join('\n')}\n`)
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({
      compilerOptions: { noEmit: true, strict: true, skipLibCheck: true, module: 'nodenext', moduleResolution: 'nodenext', target: 'esnext', types: [] },
      files: ['documents.ts'],
    }))
    const tsc = createRequire(import.meta.url).resolve('typescript/package.json').replace('package.json', 'bin/tsc')
    try {
      execFileSync(process.execPath, [tsc, '--pretty', 'false', '--project', folder], { encoding: 'utf8' })
      return []
    } catch (failure) {
      return failure.stdout.split('\n').filter(line => line.includes('error')).map(line => {
        const row = Number(/\((\d+),/.exec(line)?.[1]) - 2
        return `${documents[row]?.page ?? ''}: ${line.slice(line.indexOf('error'), 700)}`
      })
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function rules() {
  const found = []
  for (const { page, data } of documents) {
    const { '@context': _, ...item } = data
    for (const issue of await new Validator().validate({ jsonld: { [item['@type']]: [item] }, errors: [] })) {
      if (issue.severity === 'ERROR') found.push(`${page}: ${issue.rootType}: ${issue.issueMessage}`)
    }
  }
  return found
}
