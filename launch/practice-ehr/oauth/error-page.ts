import type { Context } from 'oidc-provider/lib/provider.js';

/** Shown when there is no app to send the user back to: an unknown client, or a redirect address that is not its own. */
export function errorPage(ctx: Context, out: { error: string; error_description?: string }): void {
  ctx.type = 'html';
  ctx.body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>The app could not be opened</title>
<h1>The app could not be opened</h1><p>${escape(out.error_description ?? out.error)}</p></html>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
