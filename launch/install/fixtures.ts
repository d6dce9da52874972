import type { HeaderFiles } from './header-files.ts';

/** The headers that a file of the site is answered with, by its path below the site's root. */
export type Answering = (path: string) => Record<string, string>;

/** What each server makes of its own files: as much of their languages as is written here. */
export const servers: Record<string, (files: HeaderFiles) => Answering> = {
  nginx: (files) => nginx(files.nginxHttp, files.nginxLocation),
  Caddy: (files) => caddy(files.caddy),
  'Netlify and Cloudflare Pages': (files) => headersFile(files.netlify),
  'Azure Static Web Apps': (files) => azure(files.azure),
};

function nginx(http: string, location: string): Answering {
  const [, others = ''] = /^ {2}default "(.+)";$/m.exec(http) ?? [];
  const [, pattern = '', assets = ''] = /^ {2}~(\S+) "(.+)";$/m.exec(http) ?? [];
  const always = pairs(location, /^add_header (\S+) "([^"$\\]+)" always;$/gm);
  const [, variable = ''] = /^add_header Cache-Control (\$\w+);$/m.exec(location) ?? [];
  if (!http.includes(`map $uri ${variable} {`)) throw new Error(`Nothing sets ${variable}.`);
  return (path) => ({ ...always, 'Cache-Control': new RegExp(pattern).test(path) ? assets : others });
}

function caddy(snippet: string): Answering {
  const always = pairs(snippet, /^\t(\S+) "([^"{}\\]+)"$/gm);
  const cached = (matcher: string) =>
    new RegExp(`^header @${matcher} Cache-Control "(.+)"$`, 'm').exec(snippet)?.[1] ?? '';
  const named = (line: RegExp) => line.exec(snippet)?.[1] ?? '';
  const assets = named(/^@(\w+) \{\n\tpath \*\/assets\/\*\n\tfile\n\}$/m);
  const others = named(/^@(\w+) not path \*\/assets\/\*$/m);
  return (path) => ({ ...always, 'Cache-Control': cached(path.includes('/assets/') ? assets : others) });
}

/** Every rule whose path matches; a header that two of them give has both values. */
export function headersFile(file: string): Answering {
  const rules = file
    .split(/^(?=\/)/m)
    .filter((block) => block.startsWith('/'))
    .map((block) => {
      const [path = '', ...lines] = block.trimEnd().split('\n');
      return { path, headers: pairs(lines.join('\n'), /^ {2}([\w-]+): (.+)$/gm) };
    });
  const matches = (rule: string, path: string) =>
    rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;
  return (path) => {
    const answer: Record<string, string> = {};
    for (const rule of rules.filter((one) => matches(one.path, path)))
      for (const [name, value] of Object.entries(rule.headers))
        answer[name] = answer[name] === undefined ? value : `${answer[name]}, ${value}`;
    return answer;
  };
}

function azure(file: string): Answering {
  const { globalHeaders, routes }: AzureConfig = JSON.parse(file);
  return (path) => {
    const route = routes.find((one) => path.startsWith(one.route.replace(/\*$/, '')));
    return { ...globalHeaders, ...route?.headers };
  };
}

type AzureConfig = {
  globalHeaders: Record<string, string>;
  routes: { route: string; headers: Record<string, string> }[];
};

const pairs = (text: string, line: RegExp): Record<string, string> =>
  Object.fromEntries([...text.matchAll(line)].map(([, name = '', value = '']) => [name, value]));
