import { Input } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useShown } from '../shell/use-shown';
import { MoreRows } from './MoreRows';
import { useResultsStyles } from './styles';
import { useResultWords } from './words';

/** Rows shown at once; in a longer list people are looked up by name. */
const FIRST = 100;

interface Person {
  person: string;
  employeeId?: string;
  department?: string;
}

interface Props<T extends Person> {
  rows: readonly T[];
  /** The table of those that are shown. */
  children(rows: readonly T[]): ReactNode;
}

/** People of a list that may be as long as an office has them. */
export function PeopleRows<T extends Person>({ rows, children }: Props<T>) {
  const words = useResultWords().find;
  const styles = useResultsStyles();
  const [wanted, setWanted] = useState('');
  const found = wanted.trim() === '' ? rows : rows.filter((row) => isWanted(row, wanted.trim()));
  const { shown, next, showMore } = useShown(found, FIRST);
  return (
    <>
      {rows.length > FIRST && (
        <Input
          type="search"
          data-testid="find-person"
          aria-label={words.label}
          placeholder={words.label}
          value={wanted}
          onChange={(_event, { value }) => setWanted(value)}
        />
      )}
      {found.length > 0 ? children(shown) : <p className={styles.empty}>{words.nobody(wanted)}</p>}
      <MoreRows next={next} onMore={showMore} />
    </>
  );
}

function isWanted({ person, employeeId = '', department = '' }: Person, wanted: string): boolean {
  return [person, employeeId, department].join('\n').toLowerCase().includes(wanted.toLowerCase());
}
