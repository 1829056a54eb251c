import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { manifest } from './manifest';
import { SHORTCUT_FILES, shortcutFiles } from './shortcuts';

/** `npm run manifest`: writes manifest.xml and the shortcuts anew from the catalogue and the locales. */
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const texts = shortcutFiles();
mkdirSync(path.dirname(SHORTCUT_FILES.shortcuts), { recursive: true });
writeFileSync('manifest.xml', manifest(version));
writeFileSync(SHORTCUT_FILES.shortcuts, texts.shortcuts);
writeFileSync(SHORTCUT_FILES.enUS, texts.enUS);
