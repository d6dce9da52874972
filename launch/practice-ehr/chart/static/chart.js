// Two small comforts; every page works without them.

const search = document.querySelector('#search');
if (search !== null) {
  const box = search.closest('.search');
  const found = document.querySelector('.found');
  const rows = [...document.querySelectorAll('[data-search]')];
  box.hidden = false;
  search.addEventListener('input', () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const row of rows) row.hidden = !words.every((word) => row.dataset.search.includes(word));
    const left = rows.filter((row) => !row.hidden).length;
    found.textContent = words.length === 0 ? '' : `${left} of ${rows.length} patients`;
  });
}

// Saved plans appear when the reader comes back to the chart, and while the app is open in its frame.
const plans = document.querySelector('[data-plans]');
if (plans !== null) {
  const refresh = async () => {
    if (document.visibilityState !== 'visible') return;
    const answer = await fetch(plans.dataset.plans).catch(() => null);
    const section = plans.querySelector('#care-plans');
    if (answer === null || !answer.ok || section === null) return;
    const fresh = new DOMParser()
      .parseFromString(await answer.text(), 'text/html')
      .querySelector('#care-plans');
    if (fresh !== null && fresh.innerHTML !== section.innerHTML) section.replaceWith(fresh);
  };
  document.addEventListener('visibilitychange', () => void refresh());
  if (plans.dataset.live === 'true') setInterval(() => void refresh(), 4000);
}
