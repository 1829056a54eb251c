import { Checkbox, Input } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useState } from 'react';
import { useStrings } from '../locale-context';
import { usePaneState } from '../pane-context';
import { templatesOf } from './catalogue';
import { GenerateRow } from './GenerateRow';
import { TemplateRow } from './TemplateRow';
import { useTemplatesStyles } from './styles';

/** The templates that the registry can insert, each with a line on what it is for. */
export default function TemplatesView() {
  const strings = useStrings();
  const styles = useTemplatesStyles();
  const { commands } = usePaneState();
  const [search, setSearch] = useState('');
  const [samples, setSamples] = useState(false);
  const found = templatesOf(commands, strings, search);
  const generates = commands.some(({ id }) => id === 'generate.evaluations');
  return (
    <div className={styles.view}>
      <Input
        type="search"
        aria-label={strings.templates.search}
        placeholder={strings.templates.search}
        contentBefore={<SearchRegular aria-hidden />}
        value={search}
        onChange={(_event, data) => setSearch(data.value)}
      />
      <Checkbox
        label={strings.templates.samples}
        checked={samples}
        onChange={(_event, data) => setSamples(data.checked === true)}
      />
      {found.length === 0 && search !== '' && <p>{strings.templates.noMatch(search)}</p>}
      <ul className={styles.list}>
        {generates && search === '' && <GenerateRow />}
        {found.map((template) => (
          <TemplateRow key={template.id} template={template} samples={samples} />
        ))}
      </ul>
    </div>
  );
}
