// Keeps the page that it stands in as its files are. The server adds it to what it serves; no published page has it.
(() => {
  const me = document.currentScript;
  const isEmpty = document.documentElement.dataset.preview === 'empty';
  // As it was served: this runs before the page's own scripts have done more than choose colours.
  let served = document.cloneNode(true);
  let shown = me.dataset.tag;
  let headers = null;

  // --- From one page to the next: what differs between the two served pages is changed in the live one, and nothing else,
  // so that the focus, what is open, what is scrolled and what scripts have done all stay.

  // Which live node a served one became.
  const lives = new WeakMap();
  const pair = (from, live) => {
    lives.set(from, live);
    const [froms, inside] = [from.childNodes, live.childNodes];
    for (let i = 0; i < froms.length && i < inside.length; i++) pair(froms[i], inside[i]);
  };
  // The same nodes in a newer page.
  const keep = (from, to) => {
    lives.set(to, lives.get(from));
    const [froms, tos] = [from.childNodes, to.childNodes];
    for (let i = 0; i < froms.length; i++) keep(froms[i], tos[i]);
  };
  const make = to => {
    const live = document.importNode(to, true);
    pair(to, live);
    return live;
  };
  pair(served, document);

  const attributes = (live, from, to) => {
    for (const { name } of [...from.attributes]) if (!to.hasAttribute(name)) live.removeAttribute(name);
    for (const { name, value } of to.attributes) if (from.getAttribute(name) !== value) live.setAttribute(name, value);
  };

  const isStylesheet = node => node.nodeName === 'LINK' && node.rel === 'stylesheet';
  const isAlike = (one, other) => one.nodeName === other.nodeName && one.id === other.id;

  let styles = [];
  const replace = (live, to) => {
    const next = make(to);
    if (!isStylesheet(live)) { live.replaceWith(next); return; }
    // The old style stays until the new one is there, so that the page is never seen without.
    styles.push(new Promise(done => { next.onload = next.onerror = () => { live.remove(); done(); }; }));
    live.after(next);
  };

  const change = (from, to) => {
    if (from.isEqualNode(to)) { keep(from, to); return; }
    const live = lives.get(from);
    if (!isAlike(from, to) || isStylesheet(from)) { replace(live, to); return; }
    lives.set(to, live);
    if (from.nodeType !== Node.ELEMENT_NODE) live.data = to.data;
    else { attributes(live, from, to); children(live, [...from.childNodes], [...to.childNodes]); }
  };

  const children = (live, froms, tos) => {
    let [start, end, toEnd] = [0, froms.length, tos.length];
    while (start < end && start < toEnd && froms[start].isEqualNode(tos[start])) { keep(froms[start], tos[start]); start++; }
    while (end > start && toEnd > start && froms[end - 1].isEqualNode(tos[toEnd - 1])) keep(froms[--end], tos[--toEnd]);
    const both = Math.min(end, toEnd);
    for (let i = start; i < both; i++) change(froms[i], tos[i]);
    for (let i = both; i < end; i++) lives.get(froms[i]).remove();
    const after = end < froms.length ? lives.get(froms[end]) : null;
    const before = after?.parentNode === live ? after : null;
    for (let i = both; i < toEnd; i++) live.insertBefore(make(tos[i]), before);
  };

  // --- What cannot be changed in place.

  const scripts = page => [...page.querySelectorAll('script[src]')].map(script => script.getAttribute('src')).join();
  // Buttons live by their scripts, which looked for them when the page was loaded.
  const buttons = page => [...page.querySelectorAll('button')].map(button => button.outerHTML).join();

  const place = 'portfolio-preview-place';
  const reload = address => {
    try { sessionStorage.setItem(place, JSON.stringify([scrollX, scrollY])); } catch { /* no storage: the page starts at its top */ }
    if (address) location.replace(address + location.hash); else location.reload();
  };
  const comeBack = () => {
    try {
      const kept = JSON.parse(sessionStorage.getItem(place));
      sessionStorage.removeItem(place);
      if (kept) scrollTo({ left: kept[0], top: kept[1], behavior: 'instant' });
    } catch { /* no storage */ }
  };
  addEventListener('load', comeBack, { once: true });

  const renew = async tag => {
    const answer = await fetch(location.href, { cache: 'no-store' });
    if (!answer.headers.get('content-type')?.startsWith('text/html')) { reload(); return; }
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (isEmpty || scripts(next) !== scripts(served) || buttons(next) !== buttons(served)) { reload(); return; }
    for (const name of ['lang', 'dir']) {
      const value = next.documentElement.getAttribute(name);
      if (value !== null) document.documentElement.setAttribute(name, value);
    }
    change(served.head, next.head);
    change(served.body, next.body);
    await Promise.all(styles);
    styles = [];
    served = next;
    shown = next.querySelector('script[data-tag]')?.dataset.tag ?? tag;
  };

  // --- What stands over the page while the files have errors. Its style and the page's do not meet.

  const host = document.createElement('portfolio-preview');
  host.lang = 'en';
  host.dir = 'ltr';
  const shadow = host.attachShadow({ mode: 'open' });
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = me.src.replace(/js$/, 'css');
  const over = document.createElement('div');
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.setAttribute('role', 'status');
  shadow.append(style, over, notice);
  if (!isEmpty) document.documentElement.append(host);

  let panel = null;
  const showPanel = html => {
    if (html === panel || isEmpty) return;
    panel = html;
    const next = new DOMParser().parseFromString(html ?? '', 'text/html').querySelector('.panel');
    if (!next) { over.replaceChildren(); return; }
    const section = document.importNode(next, true);
    const fold = document.createElement('button');
    fold.type = 'button';
    const folded = is => {
      section.classList.toggle('folded', is);
      fold.textContent = is ? 'Show' : 'Hide';
      fold.setAttribute('aria-expanded', String(!is));
    };
    fold.addEventListener('click', () => folded(!section.classList.contains('folded')));
    section.addEventListener('keydown', event => { if (event.key === 'Escape') folded(true); });
    folded(false);
    section.querySelector('header').append(fold);
    over.replaceChildren(section);
  };

  // --- The server says what this page should be; a page that nobody looks at does not ask.

  let work = Promise.resolve();
  const follow = message => {
    const now = JSON.parse(message.data);
    notice.textContent = '';
    if (now.moved) { reload(now.moved); return; }
    headers ??= now.headers;
    // Headers such as the content security policy come with a page and cannot be changed in it.
    if (now.headers !== headers) { reload(); return; }
    work = work.then(() => (now.tag && now.tag !== shown ? renew(now.tag) : undefined)).catch(() => {}).then(() => showPanel(now.panel ?? null));
  };

  let events = null;
  const listen = () => {
    if (events || document.hidden) return;
    events = new EventSource(`/_preview/events?page=${encodeURIComponent(location.pathname)}`);
    events.onmessage = follow;
    events.onerror = () => { notice.textContent = 'The preview has ended. This page follows again when it is started.'; };
  };
  const rest = () => { events?.close(); events = null; };
  document.addEventListener('visibilitychange', () => { if (document.hidden) rest(); else listen(); });
  addEventListener('pagehide', rest);
  addEventListener('pageshow', listen);
  listen();
})();
