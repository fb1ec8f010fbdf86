// Netlify's own parsers on netlify.toml and on the _headers and _redirects of a published folder, as JSON.
// usage: node netlify-rules.mjs netlify.toml published-folder
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseAllHeaders } from '@netlify/headers-parser'
import { parseAllRedirects } from '@netlify/redirect-parser'

const [netlifyConfigPath, published] = process.argv.slice(2)
const present = (name) => [join(published, name)].filter(existsSync)

const { headers, errors: headerErrors } = await parseAllHeaders({ netlifyConfigPath, headersFiles: present('_headers') })
const { redirects, errors: redirectErrors } = await parseAllRedirects({ netlifyConfigPath, redirectsFiles: present('_redirects') })

console.log(JSON.stringify({
  headers: headers.map((rule) => ({ path: rule.for, pattern: rule.forRegExp.source, values: rule.values })),
  redirects: redirects.map((rule) => ({ from: rule.from, to: rule.to, status: rule.status, isForced: rule.force })),
  errors: [...headerErrors, ...redirectErrors].map((error) => error.message),
}, null, 1))
