import type { PracticeUser } from '../types.ts';
import { type Html, html } from './html.ts';

type Frame = {
  title: string;
  user: PracticeUser;
  users: PracticeUser[];
  /** Path of this page: where switching the user comes back to. */
  path: string;
};

const userSwitch = ({ user, users, path }: Frame): Html => html`
<form class="user" method="post" action="/user">
  <input type="hidden" name="back" value="${path}">
  <label for="user">Signed in as</label>
  <select id="user" name="user">
    ${users.map(
      ({ id, name, role }) =>
        html`<option value="${id}"${id === user.id ? html` selected` : null}>${name}, ${role}</option>`,
    )}
  </select>
  <button type="submit">Switch</button>
</form>`;

/** The page around every screen of the practice EHR. */
export const page = (frame: Frame, main: Html): string =>
  html`<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${frame.title} · Practice EHR</title>
  <link rel="icon" href="/chart/icon.svg" type="image/svg+xml">
  <link rel="stylesheet" href="/chart/chart.css">
  <script src="/chart/chart.js" defer></script>
</head>
<body>
  <a class="skip" href="#main">Skip to the content</a>
  <header class="top" aria-label="Practice EHR">
    <p class="strip">Practice EHR: synthetic patients, not for care</p>
    <div class="bar">
      <a class="home" href="/"><span class="mark" aria-hidden="true"></span>Practice EHR</a>
      ${userSwitch(frame)}
    </div>
  </header>
  <main id="main" tabindex="-1" aria-label="Practice EHR">${main}</main>
</body>
</html>
`.markup;
