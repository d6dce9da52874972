import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Interaction, Provider } from 'oidc-provider/lib/provider.js';
import { onToTheApp, sendPage, sendTo } from '../chart/answers.ts';
import { form, signedIn } from '../chart/choices.ts';
import type { Html } from '../chart/html.ts';
import { page } from '../chart/layout.ts';
import { notFound } from '../chart/pages.ts';
import { patientPicker } from '../chart/picker.ts';
import { today } from '../chart/today.ts';
import type { PracticePatient, PracticeUser } from '../types.ts';
import type { Launches } from './launches.ts';

type Options = {
  authUrl: string;
  appUrl: string;
  users: PracticeUser[];
  patients: readonly PracticePatient[];
  launches: Launches;
};

/**
 * The page on which the signed-in user chooses the patient of a standalone launch. What is chosen becomes a launch
 * handle, as if the app had been opened from that chart, and the app's own request is made again with it: the form says
 * nothing but the patient.
 */
export function patientChoice(provider: Provider, options: Options) {
  const { authUrl, appUrl, users, patients, launches } = options;
  /** The handle that came of an interaction. Pressed twice, the second press counts, until the handle is used. */
  const handles = new Map<string, string>();

  async function waiting(request: IncomingMessage, response: ServerResponse): Promise<Interaction | null> {
    const found = await provider.interactionDetails(request, response).catch(() => null);
    if (found === null || request.url?.split('/').at(-1) !== found.uid) return null;
    const handle = handles.get(found.uid);
    return handle === undefined || launches.look(handle) !== undefined ? found : null;
  }

  function show(request: IncomingMessage, response: ServerResponse, main: Html, status = 200): void {
    const user = signedIn(request, users);
    const path = new URL(authUrl).pathname + (request.url ?? '');
    const markup = page({ title: 'Choose a patient', user, users, path }, main);
    sendPage(response, appUrl, markup, status, onToTheApp(appUrl));
  }

  /** On to the app's request, now with a handle. */
  function open(patientId: string, userId: string, { uid, prompt }: Interaction): string {
    launches.take(handles.get(uid) ?? '');
    const handle = launches.open({ userId, patientId, encounterId: null, needPatientBanner: true });
    handles.set(uid, handle);
    const again = new URLSearchParams(String(prompt.details['request']));
    again.set('launch', handle);
    return `${authUrl}/authorize?${again}`;
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const interaction = await waiting(request, response);
    if (interaction === null) return show(request, response, over, 410);
    if (request.method !== 'POST') return show(request, response, patientPicker(patients, today()));
    const sent = await form(request);
    if (sent?.has('cancel') === true) return provider.interactionFinished(request, response, nobody);
    const patient = patients.find(({ id }) => id === sent?.get('patient'));
    if (patient === undefined) return show(request, response, unknown, 400);
    sendTo(response, open(patient.id, signedIn(request, users).id, interaction));
  };
}

const over = notFound('A patient can no longer be chosen here. Go back to the app and open it again.');
const unknown = notFound('This practice EHR has no such patient. Go back and choose again.');
const nobody = { error: 'access_denied', error_description: 'No patient was chosen.' };
