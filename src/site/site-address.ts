/**
 * Where the site is published: `SITE_URL` and `BASE_PATH`; on GitHub, where its pages are served from;
 * else this machine. Throws when either can't be used.
 */
export function siteAddress(environment: NodeJS.ProcessEnv): { site: string; base: string } {
  const { SITE_URL, BASE_PATH, GITHUB_REPOSITORY } = environment;
  const [owner = '', name = ''] = GITHUB_REPOSITORY?.split('/') ?? [];
  const host = `${owner.toLowerCase()}.github.io`;
  const site = SITE_URL || (owner === '' ? 'http://localhost:4321' : `https://${host}`);
  const base = BASE_PATH || (owner === '' || name.toLowerCase() === host ? '/' : `/${name}/`);
  const url = URL.canParse(site) ? new URL(site) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.pathname !== '/') {
    throw new Error(
      `SITE_URL is \`${site}\`. Give the address without a path, such as https://example.org; the path goes into BASE_PATH.`,
    );
  }
  if (!/^\/(?:[\w.~-]+\/)*[\w.~-]*$/.test(base)) {
    throw new Error(`BASE_PATH is \`${base}\`. Give a path such as /casebook/.`);
  }
  return { site: url.origin, base: base.endsWith('/') ? base : `${base}/` };
}
