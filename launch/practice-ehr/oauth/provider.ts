import { generateKeyPairSync, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { InvalidRequest } from 'oidc-provider/lib/helpers/errors.js';
// Not the package's front door, which prints a warning on Node 20 though everything used here works there.
import { type Context, type Interaction, Provider } from 'oidc-provider/lib/provider.js';
import type { Access } from '../access.ts';
import type { Profile } from '../profiles/profile.ts';
import type { PracticePatient, PracticeUser } from '../types.ts';
import { memoryAdapters } from './adapter.ts';
import { errorPage } from './error-page.ts';
import type { Launch, Launches } from './launches.ts';
import { patientChoice } from './patient-choice.ts';
import { grantable, mayRefresh, resourceScope, sessionScopes } from './scopes.ts';
import { checkStandalone, patientPrompt, pickerPath } from './standalone.ts';

const clientId = 'renal-aml';

/** One for all issuers of this process: making a key takes its time. */
const signingKey = makeSigningKey();

export type OAuthOptions = {
  authUrl: string;
  fhirUrl: string;
  /** Where the app lives, without a trailing slash. Its redirect URI is this and a slash, exactly. */
  appUrl: string;
  styleUrl: string;
  users: PracticeUser[];
  /** Who can be chosen where the app is opened without a chart. */
  patients: readonly PracticePatient[];
  launches: Launches;
  /** Life of an access token, seconds. */
  tokenSeconds: number;
  profile: Profile;
};

export type OAuth = {
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** What a bearer token stands for; null when it is unknown or expired. */
  access: (token: string) => Promise<Access | null>;
  /** From here on this token is unknown; what can renew it still does. */
  revoke: (token: string) => Promise<void>;
};

type Granted = { launch: Launch; scopes: string[] };

/** The authorization server: SMART launch for one public client, no sign-in and no consent screen. */
export function smartOAuth(options: OAuthOptions): OAuth {
  const sessions = new Map<string, Granted>();
  const provider = new Provider(options.authUrl, {
    ...configuration(options, sessions),
    loadExistingGrant: grantFromLaunch,
  });

  /** The launch handle is used up here, and decides what the grant holds. Without one there is none yet. */
  async function grantFromLaunch({ oidc, query }: Context) {
    if (oidc?.params?.['launch'] === undefined) return undefined;
    const launch = options.launches.take(oidc.params['launch']);
    if (launch === undefined) throw usedLaunch();
    const grant = new provider.Grant({ accountId: launch.userId, clientId: oidc.client.clientId });
    grant.addOIDCScope(sessionScopes.join(' '));
    await grant.save(sessionSeconds);
    // From the query: oidc-provider has already dropped offline_access from its own copy.
    sessions.set(grant.jti, { launch, scopes: grantable(String(query['scope'] ?? ''), options.profile) });
    return grant;
  }

  provider.use(async (ctx, next) => {
    await next();
    const granted = sessions.get(ctx.oidc?.entities.Grant?.jti ?? '');
    if (ctx.oidc?.route !== 'token' || ctx.status !== 200 || granted === undefined) return;
    ctx.body = { ...Object(ctx.body), ...launchContext(granted, options) };
  });

  async function access(token: string): Promise<Access | null> {
    const found = await provider.AccessToken.find(token);
    const granted = sessions.get(found?.grantId ?? '');
    if (found === undefined || granted === undefined) return null;
    return {
      sessionId: found.grantId,
      userId: granted.launch.userId,
      patientId: granted.launch.patientId,
      scopes: granted.scopes.flatMap((scope) => resourceScope(scope) ?? []),
    };
  }

  async function revoke(token: string): Promise<void> {
    await (await provider.AccessToken.find(token))?.destroy();
  }

  const authorize = provider.callback();
  const choose = patientChoice(provider, options);
  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url?.startsWith(pickerPath) === true) await choose(request, response);
    else authorize(request, response);
  }

  return { handle, access, revoke };
}

/** A working day: sessions, grants and refresh tokens. */
const sessionSeconds = 12 * 60 * 60;

/** How long a patient may be looked for. */
const choosingSeconds = 10 * 60;

function configuration(options: OAuthOptions, sessions: ReadonlyMap<string, Granted>): object {
  return {
    adapter: memoryAdapters(),
    jwks: { keys: [signingKey] },
    clients: [
      {
        client_id: clientId,
        redirect_uris: [`${options.appUrl}/`],
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
      },
    ],
    routes: { authorization: '/authorize', token: '/token', jwks: '/keys' },
    scopes: sessionScopes,
    claims: { openid: ['sub'], profile: ['name'], fhirUser: ['fhirUser', 'name'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
    },
    // The user is signed in to the EHR already, and the launch handle says who that is. It may have to be made first.
    interactions: {
      policy: [patientPrompt],
      url: (_: Context, { uid }: Interaction) => `${options.authUrl}${pickerPath}${uid}`,
    },
    extraParams: {
      aud: (_: Context, aud: string | undefined) => checkAudience(aud, options.fhirUrl),
      launch: (ctx: Context, handle: string | undefined) => signIn(ctx, handle, options),
    },
    findAccount: (_: Context, id: string) => account(id, options),
    issueRefreshToken: async (_: Context, __: unknown, code: { grantId: string }) =>
      options.profile.token.refreshes && mayRefresh(sessions.get(code.grantId)?.scopes ?? []),
    expiresWithSession: () => false,
    clientBasedCORS: () => true,
    cookies: { keys: [randomUUID()] },
    renderError: errorPage,
    ttl: {
      AccessToken: options.tokenSeconds,
      AuthorizationCode: 60,
      IdToken: options.tokenSeconds,
      RefreshToken: sessionSeconds,
      Session: sessionSeconds,
      Grant: sessionSeconds,
      Interaction: choosingSeconds,
    },
  };
}

function checkAudience(aud: string | undefined, fhirUrl: string): void {
  if (aud !== fhirUrl) throw new InvalidRequest(`aud must be this EHR's FHIR address, ${fhirUrl}`);
}

/** The user of the launch handle wins over whoever this browser was signed in as: the cookie alone opens nothing. */
function signIn(ctx: Context, handle: string | undefined, { launches, profile }: OAuthOptions): void {
  if (handle === undefined) return checkStandalone(ctx, profile);
  const { oidc } = ctx;
  const launch = launches.look(handle);
  if (oidc === undefined || launch === undefined) throw usedLaunch();
  oidc.session.loginAccount({ accountId: launch.userId });
}

function usedLaunch(): InvalidRequest {
  return new InvalidRequest(
    "This launch has been used already or is not known. Open the app from the patient's chart again.",
  );
}

function account(id: string, { users, fhirUrl }: OAuthOptions) {
  const user = users.find((one) => one.id === id);
  if (user === undefined) return undefined;
  const claims = { sub: id, name: user.name, fhirUser: `${fhirUrl}/Practitioner/${id}` };
  return { accountId: id, claims: async () => claims };
}

/** What SMART adds to the token response. */
function launchContext({ launch, scopes }: Granted, { styleUrl, profile }: OAuthOptions): object {
  return {
    ...profile.token.more,
    scope: profile.token.tells(scopes).join(' '),
    patient: launch.patientId,
    ...(launch.encounterId === null ? {} : { encounter: launch.encounterId }),
    need_patient_banner: launch.needPatientBanner,
    smart_style_url: styleUrl,
  };
}

function makeSigningKey(): object {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), kid: randomUUID(), use: 'sig', alg: 'RS256' };
}
