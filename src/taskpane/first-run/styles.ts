import { makeStyles } from '@fluentui/react-components';

export const useWelcomeStyles = makeStyles({
  welcome: { display: 'flex', flexDirection: 'column', gap: '8px' },
  sentence: { margin: 0 },
  // In line with the text above it.
  skip: { alignSelf: 'flex-start', minHeight: '32px', marginLeft: '-8px' },
});
