/** Office.js, the script of the host that it loads, and its question whether a strange host may be trusted. */
const OFFICE = 'https://appsforoffice.microsoft.com';

/**
 * What the page may load. Nothing is sent anywhere: not even to its own server. Styles are the exception to "nothing
 * inline": Fluent writes its rules into style elements at run time, Office.js its notices on the web, and a page that is
 * served as a file has no nonce for them.
 */
const directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'", OFFICE],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'none'"],
  'frame-src': [OFFICE],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

/** One line, for the page's meta element and for a server's header. */
const contentSecurityPolicy = Object.entries(directives)
  .map(([name, sources]) => `${name} ${sources.join(' ')}`)
  .join('; ');

module.exports = { contentSecurityPolicy };
