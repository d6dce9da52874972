import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { cacheControl, productionHeaders } from '../../../launch/headers.ts';
import { freePort } from '../../../launch/ports.ts';
import { today } from '../../../launch/practice-ehr/chart/today.ts';
import {
  practicePatients,
  practiceStaff,
  practiceUsers,
} from '../../../launch/practice-ehr/patients/index.ts';
import { type PracticeEhr, startPracticeEhr } from '../../../launch/practice-ehr/server.ts';
import type { PracticePatient } from '../../../launch/practice-ehr/types.ts';
import { staticSite } from '../../../launch/static-site.ts';
import { type Asked, type Door, openDoor } from './door.ts';
import { type Folders, SITES, type Site } from './sites.ts';

/** What lies between the browser and the EHR. */
export type Weather = {
  latencyMs: number;
  /** Which requests take that long: what is read from the chart, or also the app's own files and the signing in. */
  on: 'reads' | 'everything';
  /** Whether the app stands on another origin than the EHR, so that the browser asks before each read. */
  preflight: boolean;
};

export type World = {
  /** Which page is installed from now on, and what lies between it and the EHR. */
  become: (site: Site, weather: Weather) => void;
  /** What the chart opens. Good for one launch. */
  launch: (patientId: string) => URL;
  takeLog: () => Asked[];
  close: () => Promise<void>;
};

/** Where each page stands on its server. */
const AT = '/app';
const READS = /^\/fhir\/(?!\.well-known)/;

/** The practice EHR and the app, each behind a door of its own and both behind one: with and without preflights. */
export async function openWorld(folders: Folders, more: readonly PracticePatient[] = []): Promise<World> {
  let site: Site = 'app';
  let weather: Weather = { latencyMs: 0, on: 'reads', preflight: true };
  const patients = [...practicePatients(today()), ...more];
  const upstream: Record<string, URL> = {};
  const door = (own: 'one' | 'other') =>
    openDoor({
      server: (path) => {
        const address = upstream[path.startsWith(`${AT}/`) ? site : own];
        if (address === undefined) throw new Error(`Nothing stands behind ${path} yet.`);
        return address;
      },
      delay: (path) => (weather.on === 'everything' || READS.test(path) ? weather.latencyMs : 0),
      isSteady: (path) => READS.test(path) || path.startsWith(`${AT}/assets/`),
    });
  const doors = { one: await door('one'), other: await door('other') };

  const appUrl = `${doors.one.url}${AT}`;
  const ehrs: Record<'one' | 'other', PracticeEhr> = {
    one: await startEhr('one'),
    other: await startEhr('other'),
  };
  async function startEhr(own: 'one' | 'other'): Promise<PracticeEhr> {
    const port = await freePort(4700);
    upstream[own] = new URL(`http://localhost:${port}`);
    return startPracticeEhr({
      port,
      publicUrl: doors[own].url,
      appUrl,
      users: practiceUsers,
      staff: practiceStaff,
      patients,
      profiles: [],
    });
  }

  const shipped = JSON.parse(await readFile('public/config.json', 'utf8'));
  const config = {
    ...shipped,
    issuers: Object.values(ehrs).map(({ plain }) => ({ ...shipped.issuers[0], iss: plain.fhirUrl })),
  };
  const headers = productionHeaders(config);
  const servers = await Promise.all(
    SITES.map(async (name) => {
      const server = createServer(
        staticSite({
          folder: folders[name],
          at: AT,
          headersOf: (path) => ({ ...headers, 'Cache-Control': cacheControl(path) }),
          instead: { '/config.json': JSON.stringify(config) },
        }),
      );
      await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
      // It listens on a port, and not on a pipe.
      upstream[name] = new URL(`http://localhost:${(server.address() as AddressInfo).port}`);
      return server;
    }),
  );

  return {
    become: (nextSite, nextWeather) => {
      site = nextSite;
      weather = nextWeather;
    },
    launch: (patientId) => {
      const [user] = practiceUsers;
      if (user === undefined) throw new Error('The practice EHR has no user.');
      const ehr = weather.preflight ? ehrs.other : ehrs.one;
      const handle = ehr.plain.openLaunch({
        userId: user.id,
        patientId,
        encounterId: null,
        needPatientBanner: true,
      });
      const query = new URLSearchParams({ iss: ehr.plain.fhirUrl, launch: handle });
      return new URL(`${appUrl}/launch/index.html?${query}`);
    },
    takeLog: () => Object.values(doors).flatMap((door: Door) => door.takeLog()),
    close: async () => {
      for (const server of servers) server.close();
      await Promise.all(Object.values(doors).map((door: Door) => door.close()));
      await Promise.all(Object.values(ehrs).map((ehr) => ehr.close()));
    },
  };
}
