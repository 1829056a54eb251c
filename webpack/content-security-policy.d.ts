/** See content-security-policy.js. */
export const contentSecurityPolicy: string;
