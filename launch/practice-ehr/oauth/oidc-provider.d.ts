/** The part of oidc-provider that is used here; the package brings no types of its own. */
declare module 'oidc-provider/lib/provider.js' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  export type Session = {
    loginAccount(details: { accountId: string }): void;
  };
  export type Context = {
    query: Record<string, string | string[] | undefined>;
    querystring: string;
    status: number;
    type: string;
    body: unknown;
    oidc?: {
      route: string;
      params?: Record<string, string | undefined>;
      session: Session;
      client: { clientId: string };
      entities: { Grant?: { jti: string } };
    };
  };
  /** A sign-in that waits for its user; `details` are what its prompt wrote down. */
  export type Interaction = { uid: string; prompt: { details: Record<string, unknown> } };
  export class Provider {
    constructor(issuer: string, configuration: object);
    use(middleware: (ctx: Context, next: () => Promise<void>) => Promise<void>): void;
    callback(): (request: IncomingMessage, response: ServerResponse) => void;
    /** The one of this browser and address. Rejects when there is none. */
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>;
    interactionFinished(
      request: IncomingMessage,
      response: ServerResponse,
      result: { error: string; error_description: string },
    ): Promise<void>;
    Grant: new (of: {
      accountId: string;
      clientId: string;
    }) => {
      addOIDCScope(scope: string): void;
      save(seconds: number): Promise<string>;
      jti: string;
    };
    AccessToken: {
      find(value: string): Promise<{ grantId: string; destroy(): Promise<void> } | undefined>;
    };
  }
}

declare module 'oidc-provider/lib/helpers/interaction_policy/index.js' {
  import type { Context } from 'oidc-provider/lib/provider.js';

  export class Check {
    reason: string;
    constructor(reason: string, description: string, check: (ctx: Context) => boolean);
  }
  export class Prompt {
    name: string;
    constructor(of: { name: string }, details: (ctx: Context) => Record<string, unknown>, check: Check);
  }
}

declare module 'oidc-provider/lib/helpers/errors.js' {
  export class InvalidRequest extends Error {
    constructor(description: string);
  }
}
