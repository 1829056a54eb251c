import { useEffect, useState } from 'react';
import type { TemplateDetails } from './preview/details';

type Details = ReadonlyMap<string, TemplateDetails>;

const NONE: Details = new Map();

/** Sketches and keywords, loaded once the list stands; without them it works all the same. */
export function useDetails(): Details {
  const [details, setDetails] = useState(NONE);
  useEffect(() => {
    let wanted = true;
    void import('./preview/details').then(
      ({ templateDetails }) => wanted && setDetails(templateDetails()),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);
  return details;
}
