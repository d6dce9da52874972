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

// Saved plans and notes appear when the reader comes back to the chart, and while the app is open in its frame.
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
    for (const part of ['#care-plans', '#notes']) {
      const [shown, fresh] = [plans, page].map((whole) => whole.querySelector(part));
      // The same stays as it is, so that what is read does not close; and so does what somebody writes in.
      if (versions(shown) !== versions(fresh) && !shown.querySelector('textarea:focus'))
        shown.replaceWith(fresh);
    }
  };
  // Where the app is open in its frame, a change to a plan leaves it open.
  const send = async (form, button) => {
    const body = new URLSearchParams(new FormData(form, button));
    await fetch(form.action, { method: 'POST', body }).catch(() => null);
    document.activeElement?.blur();
    await refresh();
    const heading = plans.querySelector('#care-plans-heading');
    heading.tabIndex = -1;
    heading.focus();
  };
  if (plans.dataset.live === 'true')
    plans.addEventListener('submit', (event) => {
      event.preventDefault();
      void send(event.target, event.submitter);
    });
  document.addEventListener('visibilitychange', () => void refresh());
  if (plans.dataset.live === 'true') setInterval(() => void refresh(), 4000);
}
