import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { serve } from './server.mjs';

const port = Number(process.env.PORT || 3000);
/** The example office is the one that the tests use: typed by hand in another program, nothing of ours in it. */
const examples = fileURLToPath(new URL('../../../test/fixtures', import.meta.url));

try {
  const started = performance.now();
  console.log('Building the workbench …');
  const folder = await build();
  const address = await serve({ folder, examples, port });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`Plan & KPI workbench: ${address} (ready after ${seconds} s)`);
} catch (error) {
  const taken = error.code === 'EADDRINUSE';
  console.error(taken ? `Port ${port} is in use; choose another one with PORT=…` : error.message);
  process.exitCode = 1;
}
