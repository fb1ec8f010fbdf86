// Comfort, not need: without it the site follows the system's light or dark, addresses are copied by hand, and every role is shown.
(() => {
  const root = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const remembered = {
    get() { try { return localStorage.getItem('theme'); } catch { return null; } },
    set(theme) { try { if (theme) localStorage.setItem('theme', theme); else localStorage.removeItem('theme'); } catch { /* storage is off: the choice lasts for this page */ } },
  };
  const show = theme => { if (theme) root.dataset.theme = theme; else delete root.dataset.theme; };

  // Before anything is painted, so that no page flashes in the other colours, and nothing moves to make room for buttons.
  show(remembered.get());
  root.dataset.script = '';
  addEventListener('storage', event => { if (event.key === 'theme') show(event.newValue); });

  const switchTheme = button => button.addEventListener('click', () => {
    const system = dark.matches ? 'dark' : 'light';
    const wanted = (root.dataset.theme ?? system) === 'dark' ? 'light' : 'dark';
    const theme = wanted === system ? null : wanted;
    show(theme);
    remembered.set(theme);
  });

  const copy = button => button.addEventListener('click', async () => {
    try { await navigator.clipboard.writeText(button.dataset.copy); } catch { return; }
    const label = button.textContent;
    if (label === button.dataset.done) return;
    button.textContent = button.dataset.done;
    setTimeout(() => { button.textContent = label; }, 2000);
  });

  // The choice stands in the address, so that it can be sent to somebody and survives the way back.
  const filter = bar => {
    const [choice, found] = [bar.querySelector('select'), bar.querySelector('output')];
    const rows = [...document.querySelectorAll('[data-filtered] > li')];
    const bars = document.querySelectorAll('.career a');
    const showsSkill = element => !choice.value || (element.dataset.skills ?? '').split(' ').includes(choice.value);
    const apply = () => {
      for (const row of rows) row.hidden = !showsSkill(row);
      for (const bar of bars) bar.classList.toggle('dim', !showsSkill(bar));
      found.textContent = choice.value ? found.dataset.found.replace('{0}', rows.filter(showsSkill).length).replace('{1}', rows.length) : '';
    };
    choice.addEventListener('change', () => {
      const address = new URL(location.href);
      if (choice.value) address.searchParams.set('skill', choice.value); else address.searchParams.delete('skill');
      history.replaceState(null, '', address);
      apply();
    });
    const wanted = new URLSearchParams(location.search).get('skill');
    if (wanted && [...choice.options].some(option => option.value === wanted)) choice.value = wanted;
    apply();
  };

  addEventListener('DOMContentLoaded', () => {
    document.querySelectorAll('[data-switch]').forEach(switchTheme);
    document.querySelectorAll('[data-copy]').forEach(copy);
    document.querySelectorAll('[data-filter]').forEach(filter);
  });
})();
