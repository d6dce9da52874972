/** The part of oidc-provider that is used here; the package brings no types of its own. */
declare module 'oidc-provider/lib/provider.js' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  export type Session = {
    loginAccount(details: { accountId: string }): void;
  };
  export type Context = {
    query: Record<string, string | string[] | undefined>;
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
  export class Provider {
    constructor(issuer: string, configuration: object);
    use(middleware: (ctx: Context, next: () => Promise<void>) => Promise<void>): void;
    callback(): (request: IncomingMessage, response: ServerResponse) => void;
    Grant: new (of: {
      accountId: string;
      clientId: string;
    }) => {
      addOIDCScope(scope: string): void;
      save(seconds: number): Promise<string>;
      jti: string;
    };
    AccessToken: {
      find(value: string): Promise<{ grantId: string } | undefined>;
    };
  }
}

declare module 'oidc-provider/lib/helpers/errors.js' {
  export class InvalidRequest extends Error {
    constructor(description: string);
  }
}
