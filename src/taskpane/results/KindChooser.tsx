import { usePaneState, usePaneStore } from '../pane-context';
import { resultKinds } from '../state/known-results';
import { Segments } from './Segments';
import { useResultWords } from './words';

/** 月度 · 季度 · 工资 · 收缴率. */
export function KindChooser() {
  const { kinds } = useResultWords();
  const store = usePaneStore();
  const { kind } = usePaneState();
  return (
    <Segments
      name="kind"
      label={kinds.label}
      value={kind}
      choices={resultKinds}
      say={(choice) => kinds[choice]}
      onChoose={(chosen) => store.dispatch({ type: 'kind/chosen', kind: chosen })}
    />
  );
}
