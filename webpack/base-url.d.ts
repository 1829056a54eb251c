/** See base-url.js. */
export function baseUrl(value?: string): string;
export function rewrite(base: string): (content: Buffer) => string;
