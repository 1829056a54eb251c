import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A profile in which every formula is calculated when a workbook is loaded, never taken as it was saved. */
export function writeLibreOfficeProfile(folder: string): void {
  mkdirSync(path.join(folder, 'user'), { recursive: true });
  writeFileSync(
    path.join(folder, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`,
  );
}
