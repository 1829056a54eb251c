import { Button } from '@fluentui/react-components';
import { useContext } from 'react';
import type { Language } from '../../locales';
import { welcome as enUS } from '../../locales/en-US/welcome';
import { welcome as zhCN, type Welcome as Words } from '../../locales/zh-CN/welcome';
import { LanguageContext } from '../locale-context';
import { usePaneStore } from '../pane-context';
import { useWelcomeStyles } from './styles';

const words: Record<Language, Words> = { 'zh-CN': zhCN, 'en-US': enUS };

/** What the add-in does, where it keeps things and how to begin. Skipping it is remembered. */
export default function Welcome() {
  const { what, where, how, skip } = words[useContext(LanguageContext)];
  const styles = useWelcomeStyles();
  const store = usePaneStore();
  const leave = () => {
    store.setPreferences({ welcomed: true });
    // The button goes with the introduction; the one that stays takes the focus.
    document.querySelector<HTMLElement>('[data-testid="next-action"]')?.focus();
  };
  return (
    <div className={styles.welcome} data-testid="welcome">
      {[what, where, how].map((sentence) => (
        <p key={sentence} className={styles.sentence}>
          {sentence}
        </p>
      ))}
      <Button appearance="subtle" size="small" className={styles.skip} data-testid="skip" onClick={leave}>
        {skip}
      </Button>
    </div>
  );
}
