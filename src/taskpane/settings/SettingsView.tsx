import { Button, Field, Select } from '@fluentui/react-components';
import { AutomaticSwitch } from '../automatic/AutomaticSwitch';
import { usePaneState, usePaneStore } from '../pane-context';
import type { Preferences } from '../services';
import { useViewWords } from '../view-words';
import { useSettingsStyles } from './styles';

/** Value of the option that leaves a preference to Office or to the workbook. */
const FOLLOW = '';

/** Language, ties, results that follow by themselves, and the removal of sample data. */
export default function SettingsView() {
  const strings = useViewWords().settings;
  const styles = useSettingsStyles();
  const store = usePaneStore();
  const { preferences, run } = usePaneState();
  return (
    <div className={styles.view}>
      <Field label={strings.language}>
        <Select
          className={styles.select}
          value={preferences.language ?? FOLLOW}
          onChange={(_event, { value }) =>
            store.setPreferences({ language: (value || null) as Preferences['language'] })
          }
        >
          <option value={FOLLOW}>{strings.followOffice}</option>
          <option value="zh-CN">{strings.chinese}</option>
          <option value="en-US">{strings.english}</option>
        </Select>
      </Field>
      <Field label={strings.ties} hint={strings.tiesHint}>
        <Select
          className={styles.select}
          value={preferences.ties ?? FOLLOW}
          onChange={(_event, { value }) =>
            store.setPreferences({ ties: (value || null) as Preferences['ties'] })
          }
        >
          <option value={FOLLOW}>{strings.tiesSettings}</option>
          <option value="competition">{strings.tiesCompetition}</option>
          <option value="dense">{strings.tiesDense}</option>
        </Select>
      </Field>
      <AutomaticSwitch />
      <div>
        <div className={styles.heading}>{strings.samples}</div>
        <p className={styles.hint}>{strings.samplesHint}</p>
        <Button
          data-testid="remove-samples"
          disabledFocusable={run.phase === 'running'}
          onClick={() => void store.run({ command: 'remove-samples', parameters: {} })}
        >
          {strings.removeSamples}
        </Button>
      </div>
    </div>
  );
}
