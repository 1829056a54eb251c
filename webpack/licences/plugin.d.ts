import type { Compiler } from 'webpack';

export class Licences {
  constructor(options: { list: string });
  apply(compiler: Compiler): void;
}
