// A feed reader's view of a feed file, as JSON. usage: node parse-feed.mjs feed.xml
import { readFileSync } from 'node:fs'
import { parseFeed } from '@rowanmanning/feed-parser'

const feed = parseFeed(readFileSync(process.argv[2], 'utf8'))
console.log(JSON.stringify({
  type: `${feed.meta.type} ${feed.meta.version}`,
  title: feed.title,
  url: feed.url,
  self: feed.self,
  items: feed.items.map(({ id, title, url, published, content, description }) => ({ id, title, url, published, content, description })),
}, null, 1))
