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
  const versions = (section) =>
    [...section.querySelectorAll('[data-version]')]
      .map(({ dataset }) => `${dataset.reference} ${dataset.version}`)
      .join();
  const refresh = async () => {
    if (document.visibilityState !== 'visible') return;
    const answer = await fetch(plans.dataset.plans).catch(() => null);
    if (answer === null || !answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const [shown, fresh] = [plans, page].map((part) => part.querySelector('#care-plans'));
    // The same plans stay as they are, so that one being read does not close.
    if (versions(shown) !== versions(fresh)) shown.replaceWith(fresh);
  };
  document.addEventListener('visibilitychange', () => void refresh());
  if (plans.dataset.live === 'true') setInterval(() => void refresh(), 4000);
}
