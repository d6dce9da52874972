import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ChartServices, PracticePatient } from '../types.ts';
import { sendFile, sendPage, sendTo } from './answers.ts';
import type { Html } from './html.ts';
import { page } from './layout.ts';
import { appPage, chartPage, notFound, patientList, saved } from './pages.ts';
import { changed } from './change-plan.ts';
import { behaving, behaviourCookie, form, localPath, signedIn, userCookie } from './choices.ts';
import { today } from './today.ts';
import { ofType } from './words.ts';

type Exchange = { request: IncomingMessage; response: ServerResponse; url: URL; services: ChartServices };

/**
 * The screen of the practice EHR: `/`, `/patients/:id`, `/patients/:id/app`, `/patients/:id/plans/:plan`, `/launch`,
 * `/user`, `/behaviour` and its own files.
 * Answers false, and leaves the response alone, for every other path.
 */
export function chartScreen(services: ChartServices) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const exchange = { request, response, url, services };
    if (request.method === 'POST') {
      const [, patient, plan] = /^\/patients\/([^/]+)\/plans\/([^/]+)$/.exec(url.pathname) ?? [];
      return patient === undefined ? choose(exchange) : changePlan(exchange, patient, plan);
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    if (await sendFile(response, url.pathname)) return true;
    if (url.pathname === '/') return show(exchange, 'Patients', patientList(services.patients, today()));
    if (url.pathname === '/launch') return launch(exchange);
    const [, id, view] = /^\/patients\/([^/]+)(?:\/(app|plans))?$/.exec(url.pathname) ?? [];
    return id !== undefined && openPatient(exchange, id, view);
  };
}

function show({ request, response, url, services }: Exchange, title: string, main: Html, status = 200): true {
  const user = signedIn(request, services.users);
  const markup = page({ title, user, users: services.users, path: url.pathname }, main);
  sendPage(response, services.launchUrl, markup, status);
  return true;
}

const patientOf = ({ services }: Exchange, id: string | null): PracticePatient | undefined =>
  services.patients.find((patient) => patient.id === id);

const unknownPatient = (exchange: Exchange): true =>
  show(exchange, 'Not found', notFound('This practice EHR has no such patient.'), 404);

async function openPatient(exchange: Exchange, id: string, view: string | undefined): Promise<true> {
  const patient = patientOf(exchange, id);
  if (patient === undefined) return unknownPatient(exchange);
  const chart = await exchange.services.chartOf(id);
  if (view === 'plans') {
    sendPage(exchange.response, exchange.services.launchUrl, saved({ patient, chart }).markup);
    return true;
  }
  const { request, url, services } = exchange;
  const { behaviours } = services;
  const choice = { behaviours, chosen: behaving(request, behaviours), back: url.pathname };
  const opened = { patient, chart, today: today(), choice };
  return show(exchange, patient.point, view === 'app' ? appPage(opened) : chartPage(opened));
}

/** A launch handle for the signed-in user, this patient and the visit in progress; then on to the app. */
async function launch(exchange: Exchange): Promise<true> {
  const { request, response, url, services } = exchange;
  const patient = patientOf(exchange, url.searchParams.get('patient'));
  if (patient === undefined) return unknownPatient(exchange);
  const visits = ofType(await services.chartOf(patient.id), 'Encounter');
  const { fhirUrl, openLaunch } = behaving(request, services.behaviours);
  const handle = openLaunch({
    userId: signedIn(request, services.users).id,
    patientId: patient.id,
    encounterId: visits.find(({ status }) => status === 'in-progress')?.id ?? null,
    needPatientBanner: url.searchParams.get('frame') === null,
  });
  const app = new URL(services.launchUrl);
  app.searchParams.set('iss', fhirUrl);
  app.searchParams.set('launch', handle);
  sendTo(response, app.href);
  return true;
}

/** A form of a plan, and back to the chart. */
async function changePlan(exchange: Exchange, id: string, planId: string | undefined): Promise<true> {
  const { request, response, services } = exchange;
  const patient = patientOf(exchange, id);
  if (patient === undefined) return unknownPatient(exchange);
  const plan = ofType(await services.chartOf(id), 'CarePlan').find((one) => one.id === planId);
  const sent = await form(request);
  const by = { name: signedIn(request, services.users).name, now: new Date().toISOString() };
  const next = plan === undefined || sent === null ? null : changed(plan, sent, by);
  if (next === null)
    return show(exchange, 'Not done', notFound('That cannot be done with a plan of this chart.'), 400);
  await services.putInto(id, next);
  sendTo(response, `/patients/${encodeURIComponent(id)}#care-plans`);
  return true;
}

/** Another user, or another way to behave, and back to where it was chosen. */
async function choose({ request, response, url, services }: Exchange): Promise<boolean> {
  if (url.pathname !== '/user' && url.pathname !== '/behaviour') return false;
  const sent = await form(request);
  const named = ({ id }: { id: string }) => id === sent?.get(url.pathname.slice(1));
  const user = url.pathname === '/user' ? services.users.find(named) : undefined;
  const behaviour = url.pathname === '/behaviour' ? services.behaviours.find(named) : undefined;
  sendTo(response, localPath(sent?.get('back') ?? null), {
    ...(user === undefined ? {} : { 'Set-Cookie': userCookie(user) }),
    ...(behaviour === undefined ? {} : { 'Set-Cookie': behaviourCookie(behaviour) }),
  });
  return true;
}
