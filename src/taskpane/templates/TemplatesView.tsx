import { Checkbox, Input } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useState } from 'react';
import { usePaneState } from '../pane-context';
import { useViewWords } from '../view-words';
import { templatesOf } from './catalogue';
import { GenerateRow } from './GenerateRow';
import { OwnTableRow } from './OwnTableRow';
import { TemplateRow } from './TemplateRow';
import { useTemplatesStyles } from './styles';
import { useDetails } from './use-details';

/** The templates that the registry can insert, each with a line on what it is for. */
export default function TemplatesView() {
  const words = useViewWords().templates;
  const styles = useTemplatesStyles();
  const { commands } = usePaneState();
  const details = useDetails();
  const [search, setSearch] = useState('');
  const [samples, setSamples] = useState(false);
  const found = templatesOf(commands, words, search, (id) => details.get(id)?.keywords ?? '');
  const generates = commands.some(({ id }) => id === 'generate.evaluations');
  const scores = commands.some(({ id }) => id === 'score-range');
  return (
    <div className={styles.view}>
      <Input
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        contentBefore={<SearchRegular aria-hidden />}
        value={search}
        onChange={(_event, data) => setSearch(data.value)}
      />
      <Checkbox
        label={words.samples}
        checked={samples}
        onChange={(_event, data) => setSamples(data.checked === true)}
      />
      {found.length === 0 && search !== '' && <p data-testid="no-template">{words.noMatch(search)}</p>}
      <ul className={styles.list}>
        {generates && search === '' && <GenerateRow />}
        {scores && search === '' && <OwnTableRow />}
        {found.map((template) => (
          <TemplateRow
            key={template.id}
            template={template}
            sketch={details.get(template.id)?.sketch}
            samples={samples}
          />
        ))}
      </ul>
    </div>
  );
}
