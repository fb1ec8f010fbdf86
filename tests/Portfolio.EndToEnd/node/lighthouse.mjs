// Lighthouse on pages of a site, as on a telephone. usage: node lighthouse.mjs chromium http://… http://…
// Prints for each address the four scores out of 100, and what lost the points.
import * as chromeLauncher from 'chrome-launcher'
import lighthouse from 'lighthouse'

const [chromePath, ...addresses] = process.argv.slice(2)
const chrome = await chromeLauncher.launch({
  chromePath,
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking', '--no-first-run'],
})
const reports = []
for (const address of addresses) {
  const { lhr } = await lighthouse(address, { port: chrome.port, output: 'json', logLevel: 'error', onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'] })
  const categories = Object.values(lhr.categories)
  reports.push({
    address,
    scores: Object.fromEntries(categories.map((category) => [category.id, Math.round(category.score * 100)])),
    lost: categories.flatMap((category) => category.auditRefs
      .filter((ref) => ref.weight > 0 && lhr.audits[ref.id].score !== null && lhr.audits[ref.id].score < 1)
      .map((ref) => `${category.id}: ${lhr.audits[ref.id].title} ${lhr.audits[ref.id].displayValue ?? ''}`.trim())),
    layoutShift: lhr.audits['cumulative-layout-shift'].numericValue,
    bytes: lhr.audits['total-byte-weight'].numericValue,
  })
}
chrome.kill()
console.log(JSON.stringify(reports, null, 1))
