import { Button } from '@fluentui/react-components';
import { useResultWords } from './words';

interface Props {
  /** How many more; nothing is shown for 0. */
  next: number;
  onMore(): void;
}

/** Under a list that is not shown to its end. */
export function MoreRows({ next, onMore }: Props) {
  const { more } = useResultWords();
  if (next === 0) return null;
  return (
    <Button appearance="subtle" data-testid="more" onClick={onMore}>
      {more(next)}
    </Button>
  );
}
