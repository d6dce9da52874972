/** SMART launch with PKCE, and nothing that a launch could do without. */
async function signIn(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const iss = asked.get('iss') ?? '';
  const found = fetch(`${iss}/.well-known/smart-configuration`).then((answer) => answer.json());
  const verifier = base64url(crypto.getRandomValues(new Uint8Array(32)));
  const challenge = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  const state = crypto.randomUUID();
  const redirect = new URL('../', location.href.split('?')[0]).href;
  const { authorization_endpoint, token_endpoint } = await found;
  sessionStorage.setItem(state, JSON.stringify({ iss, verifier, redirect, token: token_endpoint }));
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: 'renal-aml',
    redirect_uri: redirect,
    scope: SCOPES,
    state,
    aud: iss,
    launch: asked.get('launch') ?? '',
    code_challenge: base64url(new Uint8Array(challenge)),
    code_challenge_method: 'S256',
  });
  location.replace(`${authorization_endpoint}?${query}`);
}

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

void signIn();
