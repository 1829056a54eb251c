const DEVELOPMENT = 'https://localhost:3000';

/**
 * Where the built files will be served, without a slash at its end: KPI_BASE_URL, e.g. "https://intranet.example/kpi/".
 * @throws when it is not an https address, which is what Office asks for, or has a query
 */
function baseUrl(value = process.env.KPI_BASE_URL) {
  if (!value) return DEVELOPMENT;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '') {
    throw new Error(
      `KPI_BASE_URL must be an https address such as https://intranet.example/kpi/, not "${value}".`,
    );
  }
  return url.href.replace(/\/+$/, '');
}

/** A file of ours that names its own address, for where it will be served. */
const rewrite = (base) => (content) => content.toString().replaceAll(DEVELOPMENT, base);

module.exports = { baseUrl, rewrite };
