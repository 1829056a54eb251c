import { element, flagOf, numberOf, type XmlNode } from '../text/xml';
import type { ProtectionData, StructureProtectionData } from '../workbook-data';

/**
 * File attribute → option of Office.js. The file says what is forbidden, the options what is allowed; `forbidden` is what
 * an absent attribute means.
 */
const OPTIONS: { attribute: string; option: string; forbidden: boolean }[] = [
  { attribute: 'objects', option: 'allowEditObjects', forbidden: false },
  { attribute: 'scenarios', option: 'allowEditScenarios', forbidden: false },
  { attribute: 'formatCells', option: 'allowFormatCells', forbidden: true },
  { attribute: 'formatColumns', option: 'allowFormatColumns', forbidden: true },
  { attribute: 'formatRows', option: 'allowFormatRows', forbidden: true },
  { attribute: 'insertColumns', option: 'allowInsertColumns', forbidden: true },
  { attribute: 'insertRows', option: 'allowInsertRows', forbidden: true },
  { attribute: 'insertHyperlinks', option: 'allowInsertHyperlinks', forbidden: true },
  { attribute: 'deleteColumns', option: 'allowDeleteColumns', forbidden: true },
  { attribute: 'deleteRows', option: 'allowDeleteRows', forbidden: true },
  { attribute: 'sort', option: 'allowSort', forbidden: true },
  { attribute: 'autoFilter', option: 'allowAutoFilter', forbidden: true },
  { attribute: 'pivotTables', option: 'allowPivotTables', forbidden: true },
];

/** Protection that is switched on; a sheet that merely remembers options is not protected. */
export function readProtection(node: XmlNode | undefined): ProtectionData | undefined {
  if (!node || !flagOf(node, 'sheet')) return undefined;
  const options: ProtectionData['options'] = {};
  for (const { attribute, option, forbidden } of OPTIONS)
    options[option] = !flagOf(node, attribute, forbidden);
  options.selectionMode = flagOf(node, 'selectUnlockedCells')
    ? 'None'
    : flagOf(node, 'selectLockedCells')
      ? 'Unlocked'
      : 'Normal';
  const hash = readHash(node);
  return { options, ...(hash && { hash }) };
}

function readHash(node: XmlNode): ProtectionData['hash'] {
  const { algorithmName, hashValue, saltValue, password } = node.attributes;
  const spin = numberOf(node, 'spinCount');
  if (hashValue === undefined && password === undefined) return undefined;
  return {
    ...(algorithmName !== undefined && { algorithm: algorithmName }),
    ...(hashValue !== undefined && { value: hashValue }),
    ...(saltValue !== undefined && { salt: saltValue }),
    ...(spin !== undefined && { spin }),
    ...(password !== undefined && { legacy: password }),
  };
}

/** Attributes of `workbookProtection` are those of `sheetProtection` with this in front. */
const HASH = {
  algorithm: 'workbookAlgorithmName',
  value: 'workbookHashValue',
  salt: 'workbookSaltValue',
  legacy: 'workbookPassword',
} as const;

/** Protection of the structure; a workbook that only has its windows locked is not protected. */
export function readStructureProtection(node: XmlNode | undefined): StructureProtectionData | undefined {
  if (!node || !flagOf(node, 'lockStructure')) return undefined;
  const hash: NonNullable<ProtectionData['hash']> = {};
  for (const [key, attribute] of Object.entries(HASH)) {
    const value = node.attributes[attribute];
    if (value !== undefined) hash[key as keyof typeof HASH] = value;
  }
  const spin = numberOf(node, 'workbookSpinCount');
  if (spin !== undefined) hash.spin = spin;
  return hash.value === undefined && hash.legacy === undefined ? {} : { hash };
}

export function writeStructureProtection(structure: StructureProtectionData | undefined): string {
  if (!structure) return '';
  const { hash } = structure;
  return element('workbookProtection', {
    workbookPassword: hash?.legacy,
    lockStructure: true,
    workbookAlgorithmName: hash?.algorithm,
    workbookHashValue: hash?.value,
    workbookSaltValue: hash?.salt,
    workbookSpinCount: hash?.spin,
  });
}

/** An option that is not given is not allowed, except editing objects and scenarios, which Excel allows then. */
export function writeProtection(protection: ProtectionData | undefined): string {
  if (!protection) return '';
  const { options, hash } = protection;
  const forbidden = OPTIONS.map(({ attribute, option, forbidden: absent }): [string, boolean | undefined] => {
    const forbids = options[option] === undefined ? absent : options[option] !== true;
    return [attribute, forbids === absent ? undefined : forbids];
  });
  return element('sheetProtection', {
    password: hash?.legacy,
    algorithmName: hash?.algorithm,
    hashValue: hash?.value,
    saltValue: hash?.salt,
    spinCount: hash?.spin,
    sheet: true,
    ...Object.fromEntries(forbidden),
    selectLockedCells: options.selectionMode === 'Unlocked' || options.selectionMode === 'None' || undefined,
    selectUnlockedCells: options.selectionMode === 'None' || undefined,
  });
}
