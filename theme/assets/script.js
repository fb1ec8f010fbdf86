// Comfort, not need: without it the site follows the system's light or dark, and addresses are copied by hand.
(() => {
  const root = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const remembered = {
    get() { try { return localStorage.getItem('theme'); } catch { return null; } },
    set(theme) { try { if (theme) localStorage.setItem('theme', theme); else localStorage.removeItem('theme'); } catch { /* storage is off: the choice lasts for this page */ } },
  };
  const show = theme => { if (theme) root.dataset.theme = theme; else delete root.dataset.theme; };

  // Before anything is painted, so that no page flashes in the other colours.
  show(remembered.get());

  addEventListener('DOMContentLoaded', () => {
    for (const button of document.querySelectorAll('button[data-switch]')) {
      button.hidden = false;
      button.addEventListener('click', () => {
        const system = dark.matches ? 'dark' : 'light';
        const wanted = (root.dataset.theme ?? system) === 'dark' ? 'light' : 'dark';
        const theme = wanted === system ? null : wanted;
        show(theme);
        remembered.set(theme);
      });
    }
    if (!navigator.clipboard) return;
    for (const button of document.querySelectorAll('button[data-copy]')) {
      button.hidden = false;
      button.addEventListener('click', async () => {
        try { await navigator.clipboard.writeText(button.dataset.copy); } catch { return; }
        const label = button.textContent;
        button.textContent = button.dataset.done;
        setTimeout(() => { button.textContent = label; }, 2000);
      });
    }
  });
})();
