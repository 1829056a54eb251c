export * from './host-object';
export { type Services } from './object-paths';
export { Processor, type ProcessorOptions, type Root } from './processor';
export type { RequestBody, ResponseBody } from './wire';
export * from './event-bus';
