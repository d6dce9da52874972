import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { AT, HOST, type Installation } from '../../installation/site.ts';

/** A web server with the generated files in the configuration that the README gives. Answers what stops it. */
export type Start = (program: string, installation: Installation) => Promise<() => void>;

export const nginx: Start = async (program, { folder, port }) => {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `  ${kind}_temp_path ${folder}/tmp;`)
    .join('\n');
  const path = join(folder, 'nginx.conf');
  await mkdir(join(folder, 'tmp'), { recursive: true });
  await writeFile(
    path,
    `daemon off;
pid ${folder}/nginx.pid;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { }
http {
  types {
    text/html html;
    text/javascript js;
    text/css css;
    application/json json;
    image/svg+xml svg;
  }
  access_log off;
${temporary}
  include ${folder}/headers/nginx.http.conf;
  server {
    listen 127.0.0.1:${port} ssl;
    server_name ${HOST};
    ssl_certificate ${folder}/cert.pem;
    ssl_certificate_key ${folder}/key.pem;
    location ${AT}/ {
      alias ${folder}/site/;
      include ${folder}/headers/nginx.location.conf;
    }
  }
}
`,
  );
  return running(spawn(program, ['-e', 'stderr', '-p', folder, '-c', path], { stdio: 'inherit' }), port);
};

export const caddy: Start = async (program, { folder, port }) => {
  const path = join(folder, 'Caddyfile');
  await writeFile(
    path,
    `{
	admin off
	auto_https disable_redirects
}
https://${HOST}:${port} {
	bind 127.0.0.1
	tls ${folder}/cert.pem ${folder}/key.pem
	handle_path ${AT}/* {
		root * ${folder}/site
		import ${folder}/headers/Caddyfile
		file_server
	}
}
`,
  );
  const env = { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  return running(
    spawn(program, ['run', '--config', path, '--adapter', 'caddyfile'], { env, stdio: 'ignore' }),
    port,
  );
};

/** Waits until it listens. */
async function running(server: ChildProcess, port: number): Promise<() => void> {
  for (let tries = 0; tries < 100 && server.exitCode === null; tries += 1) {
    if (await listens(port)) return () => void server.kill();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  server.kill();
  throw new Error('The web server did not start.');
}

const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
