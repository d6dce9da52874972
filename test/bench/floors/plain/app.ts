/** The code for a token, one wave of reads, and the name of the patient. */
async function printName(): Promise<void> {
  const answer = new URLSearchParams(location.search);
  const stored = sessionStorage.getItem(answer.get('state') ?? '') ?? '{}';
  const { iss, verifier, redirect, token } = JSON.parse(stored);
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    code: answer.get('code') ?? '',
    redirect_uri: redirect,
    client_id: 'renal-aml',
    code_verifier: verifier,
  });
  const { access_token, patient } = await (await fetch(token, { method: 'POST', body })).json();
  const headers = { Accept: 'application/fhir+json', Authorization: `Bearer ${access_token}` };
  const read = READS.map(async (path) =>
    (await fetch(`${iss}/${path.replace('PATIENT', patient)}`, { headers })).json(),
  );
  const [first] = await Promise.all(read);
  const shown = document.getElementById('name');
  if (shown === null) return;
  shown.textContent = first.name?.[0]?.family ?? first.name?.[0]?.text;
  shown.dataset['shown'] = '';
}

void printName();
