import type { BrandVariants } from '@fluentui/react-components';

/** The add-in's green. Shade 80 carries white text at 5.0:1; shade 110 is read on dark grey at 5.3:1. */
export const brand: BrandVariants = {
  10: '#061612',
  20: '#09221C',
  30: '#0C3127',
  40: '#0F4033',
  50: '#114F3F',
  60: '#145F4B',
  70: '#156F57',
  80: '#187E63',
  90: '#238B6F',
  100: '#33997E',
  110: '#42AE91',
  120: '#59C0A4',
  130: '#75CCB5',
  140: '#92D9C6',
  150: '#B3E6D8',
  160: '#D4F2EA',
};
