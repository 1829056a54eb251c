import { Inflate } from 'fflate';

/** Packed bytes handed over at a time; deflate cannot make more than about 1000 times as many of them. */
const SLICE = 32 * 1024;

/**
 * Unpacks a raw deflate stream of a known size, and stops as soon as it proves longer: the size in a zip directory may lie.
 * @throws Error when the stream is broken, cut short, or not of that size
 */
export function inflate(packed: Uint8Array, size: number): Uint8Array {
  const target = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new Error(`unpacks to more than the ${size} bytes it declares`);
    target.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length; at += SLICE) {
    stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
  }
  if (filled < size) throw new Error(`unpacks to ${filled} of ${size} bytes`);
  return target;
}
