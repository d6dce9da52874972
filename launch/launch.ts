import { appPage, authorizationAddress } from '../src/ehr/authorize.ts';
import { loadConfig } from '../src/ehr/config.ts';
import { checkLaunch } from '../src/ehr/launch-guard.ts';
import { elementOfPage } from '../src/element-of-page.ts';
import { showRefusal } from '../src/refusal.ts';

/** The launch page: checks who opens the app, and sends the browser to that EHR's sign-in. */
async function launch(): Promise<void> {
  const page = new URL(location.href);
  const config = await loadConfig(new URL('config.json', appPage(page)));
  const root = await elementOfPage('root');
  if (!config.ok) return showRefusal(root, config.error);
  const checked = checkLaunch(page.search, config.value, sessionStorage);
  if (!checked.ok) return showRefusal(root, checked.error);
  const { label, contact } = checked.value.issuer;
  (await elementOfPage('status')).textContent = `Opening the chart from ${label}`;
  const address = await authorizationAddress(checked.value, page);
  if (!address.ok) return showRefusal(root, { ...address.error, contact });
  // Replaced, not followed: going back must not repeat a launch that is used up.
  location.replace(address.value);
}

void launch();
