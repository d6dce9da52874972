import { appPage, authorizationAddress } from '../src/ehr/authorize.ts';
import { loadConfig } from '../src/ehr/config.ts';
import { checkLaunch } from '../src/ehr/launch-guard.ts';
import { showRefusal } from '../src/refusal.ts';

/** The launch page: checks who opens the app, and sends the browser to that EHR's sign-in. */
async function launch(root: HTMLElement, status: HTMLElement): Promise<void> {
  const page = new URL(location.href);
  const config = await loadConfig(new URL('config.json', appPage(page)));
  if (!config.ok) return showRefusal(root, config.error);
  const checked = checkLaunch(page.search, config.value, sessionStorage);
  if (!checked.ok) return showRefusal(root, checked.error);
  const { label, contact } = checked.value.issuer;
  status.textContent = `Opening the chart from ${label}`;
  const address = await authorizationAddress(checked.value, page);
  if (!address.ok) return showRefusal(root, { ...address.error, contact });
  // Replaced, not followed: going back must not repeat a launch that is used up.
  location.replace(address.value);
}

const root = document.getElementById('root');
const status = document.getElementById('status');
if (root === null || status === null) throw new Error('launch/index.html lacks #root or #status');
void launch(root, status);
