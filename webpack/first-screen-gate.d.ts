import type { WebpackPluginInstance } from 'webpack';

/** See first-screen-gate.js. */
export class FirstScreenGate implements WebpackPluginInstance {
  constructor(options: { limit: number });
  apply: WebpackPluginInstance['apply'];
}
