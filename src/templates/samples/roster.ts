import { defaultSettings } from '../../core/settings';
import { yesNoWords } from '../labels';
import { say } from '../language';
import type { Language } from '../language';
import type { RowData } from '../schema';
import { sampleName, samplePeople } from './people';
import type { SamplePerson } from './people';

/** Name of a sample person's rating scheme. */
export function schemeNameOf(person: SamplePerson, language: Language): string {
  const { name, nameEn } = defaultSettings.schemes.find(({ id }) => id === person.scheme)!;
  return say({ zh: name, en: nameEn }, language);
}

/** Who shares the slot beside the supervisor's, as the roster lists them. */
function storeReps({ scheme, raters }: SamplePerson, language: Language): string {
  if (scheme !== 'parallel') return '';
  return [raters[1]]
    .flat()
    .map((id) => sampleName(id, language))
    .join(language === 'zh-CN' ? '、' : ', ');
}

/** The sample office's roster. */
export function sampleRoster(language: Language): RowData[] {
  return samplePeople.map((person) => ({
    employeeId: person.id,
    name: say(person.name, language),
    department: say(person.department, language),
    role: say(person.role, language),
    supervisor: sampleName(person.supervisor, language) || null,
    onEstablishment: say(yesNoWords[0], language),
    from: person.from,
    to: null,
    scheme: schemeNameOf(person, language),
    additionalRaters: storeReps(person, language) || null,
    payable: person.payable,
  }));
}
