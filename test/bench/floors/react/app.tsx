import FHIR from 'fhirclient';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

type Named = { name?: { family?: string; text?: string }[] };

async function nameOfPatient(): Promise<string> {
  const client = await FHIR.oauth2.ready();
  const patient = client.patient.id ?? '';
  const read = READS.map((path) => client.request<Named>(path.replace('PATIENT', patient)));
  const [first] = await Promise.all(read);
  return first?.name?.[0]?.family ?? first?.name?.[0]?.text ?? '';
}

/** One wave of reads, as soon as React has drawn the page, and the name of the patient. */
function Chart() {
  const [name, setName] = useState<string | null>(null);
  useEffect(() => void nameOfPatient().then(setName), []);
  return name === null ? <p>Opening the chart</p> : <p data-shown="">{name}</p>;
}

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Chart />);
