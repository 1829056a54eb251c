import { percentOf } from '../../core/decimal';
import { deadlineBases, findNamed, parameters, warningLevels } from '../../core/settings';
import type { Band, Deadline, SettingsFinding, UsedInstead } from '../../core/settings';
import type { CellInput, RatingScheme } from '../../core/types';
import { dictionary, type Language } from '../../locales';
import type { Details } from '../problems';
import { textOf } from './raw-evaluation';

const nameIn = (language: Language, named: { name: string; nameEn: string }): string =>
  language === 'zh-CN' ? named.name : named.nameEn;

const isPercent = ({ table, key }: SettingsFinding): boolean =>
  table === 'parameters'
    ? findNamed(parameters, key)?.kind === 'percent'
    : table === 'schemes' || table === 'bands';

/** A value as the sheet shows it: fractions of percent settings as percentages. */
function shown(value: CellInput, percent: boolean): string {
  return percent && typeof value === 'number' ? `${percentOf(value)}%` : textOf(value);
}

function usedText(finding: SettingsFinding, language: Language): string {
  const { settingsInWords: words } = dictionary(language);
  const used: UsedInstead = finding.usedInstead;
  if (used === null) return '';
  if (typeof used !== 'object') {
    const definition = findNamed(parameters, finding.key);
    const choice =
      definition?.kind === 'choice' ? definition.choices.find(({ value }) => value === used) : undefined;
    return choice ? nameIn(language, choice) : shown(used, isPercent(finding));
  }
  if ('slots' in used) return schemeText(used, language);
  if ('basis' in used) return deadlineText(used, language);
  return used.map((band) => bandText(band, language)).join(words.join);
}

function schemeText(scheme: RatingScheme, language: Language): string {
  const { settingsInWords: words } = dictionary(language);
  const slots = scheme.slots.map((slot) => words.slot(nameIn(language, slot), slot.weight));
  return words.scheme(nameIn(language, scheme), slots.join(words.join));
}

function bandText({ level, edge }: Band, language: Language): string {
  const named = warningLevels.find(({ id }) => id === level)!;
  return dictionary(language).settingsInWords.band(
    nameIn(language, named),
    edge === null ? null : percentOf(edge),
  );
}

function deadlineText({ basis, day, time }: Deadline, language: Language): string {
  const counted = deadlineBases.find(({ id }) => id === basis)!;
  return dictionary(language).settingsInWords.deadline(nameIn(language, counted), day, time);
}

/** The facts of a finding for its sentence; `used` is "" where the row or scheme is simply left out. */
export function settingsFacts(finding: SettingsFinding, language: Language): Details {
  const { settingsInWords: words } = dictionary(language);
  const { code, key, value, details } = finding;
  const percent = isPercent(finding);
  const range = code === 'setting-not-number' || code === 'setting-out-of-range';
  const definition = findNamed(parameters, key);
  return {
    ...details,
    ...(range ? { min: shown(details.min, percent), max: shown(details.max, percent) } : {}),
    ...(definition?.kind === 'choice'
      ? { choices: definition.choices.map((choice) => nameIn(language, choice)).join(words.join) }
      : {}),
    finding: code,
    name: key,
    value: shown(value, percent && code !== 'scheme-weights-not-100'),
    used:
      code === 'final-range-empty'
        ? words.range(details.usedMin, details.usedMax)
        : usedText(finding, language),
  };
}
