import { binaryTypes, exceptions, type Headers, headers, patternOf, textTypes } from './headers.ts';

/**
 * The headers in the language of each kind of host, for a site that stands under a base path.
 * `docs/hosting.md` says what to do with the text.
 */
export const hostFiles = { netlify, nginx, caddy } satisfies Record<
  string,
  (base: string) => string
>;

/**
 * `_headers`, which Cloudflare Pages reads too. Where several blocks fit, Cloudflare joins their values with a
 * comma unless a line with `!` takes back what an earlier block said; Netlify's reader passes over such a line,
 * for it has no colon. https://developers.cloudflare.com/pages/configuration/headers/
 */
function netlify(base: string): string {
  const list = (own: Headers) => linesOf(own, (name, value) => `${name}: ${value}`);
  const blocks = exceptions.flatMap(({ paths, headers: own }) => {
    const takenBack = Object.keys(own).filter((name) => name in headers);
    const said = [...takenBack.map((name) => `! ${name}`), list(own)].join('\n');
    return paths.map((path) => `${base}${path}\n${indent(said, 2)}`);
  });
  return [`${base}*\n${indent(list(headers), 2)}`, ...blocks, ''].join('\n');
}

/**
 * A location for a server of nginx. One with an `add_header` of its own inherits none, so each has the whole
 * list: https://nginx.org/en/docs/http/ngx_http_headers_module.html
 */
function nginx(base: string): string {
  const list = (all: Headers) =>
    linesOf(all, (name, value) => `add_header ${name} "${value}" always;`);
  const { html: _, ...others } = textTypes;
  const locations = exceptions.map(
    ({ what, paths, headers: own }) => `
# ${what}
location ~ "${patternOf(paths, base)}" {
${indent(list({ ...headers, ...own }))}
}`,
  );
  return `# Made by \`npm run headers -- nginx\`. Include it in the server that has the site below its root.
location ${base} {
    index index.html;
    autoindex off;
    absolute_redirect off;
    error_page 403 404 =404 ${base}404.html;
    types {
${indent(
  linesOf({ ...textTypes, ...binaryTypes }, (ending, type) => `${type} ${ending};`),
  8,
)}
    }
    default_type application/octet-stream;
    charset utf-8;
    charset_types ${Object.values(others).join(' ')};

${indent(list(headers))}
${indent(locations.join('\n'))}
}
`;
}

/** Directives for a site of Caddy, in the order in which they are written. */
function caddy(base: string): string {
  const list = (all: Headers) => linesOf(all, (name, value) => `${name} "${value}"`);
  const groups = exceptions.map(({ what, paths, headers: own }, index) => {
    const group = `@group${(index + 1).toString()}`;
    return `
# ${what}
${group} path_regexp ${patternOf(paths, base)}
header ${group} {
${indent(list(own))}
}`;
  });
  // A missing page keeps what was set on the way to it.
  const general = new Map<string, string>(Object.entries(headers));
  const setBack = exceptions
    .flatMap(({ headers: own }) => Object.keys(own))
    .map((name) => {
      const value = general.get(name);
      return value === undefined ? `-${name}` : list({ [name]: value });
    });
  return `# Made by \`npm run headers -- caddy\`. Import it into the site, after its root.
route ${base}* {
    header {
${indent(list(headers), 8)}
        ?Content-Type application/octet-stream
    }
${indent(groups.join('\n'))}
    file_server
}

handle_errors {
    @missing {
        path ${base}*
        expression {http.error.status_code} == 404
    }
    route @missing {
        header {
${indent(setBack.join('\n'), 12)}
        }
        rewrite * ${base}404.html
        file_server
    }
}
`;
}

function linesOf(values: Headers, line: (name: string, value: string) => string): string {
  return Object.entries(values)
    .map(([name, value]) => line(name, value))
    .join('\n');
}

function indent(text: string, by = 4): string {
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(by));
}
