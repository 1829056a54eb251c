import { attribute, hasAttribute, named, type Rule, type Subject } from './subject';

/** Office asks for the first three, and takes the others for denser screens. */
const REQUIRED = [16, 32, 80];
const ALLOWED = [...REQUIRED, 20, 24, 40, 48, 64];

/** Of the icons of the basic part. */
const BASIC: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

/** Width and height out of the header of a PNG file; null for anything else. */
function sizeOf(bytes: Buffer): [number, number] | null {
  if (bytes.length < 24 || bytes.subarray(1, 4).toString('latin1') !== 'PNG') return null;
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

function fault(subject: Subject, address: string, size: number): string[] {
  const bytes = subject.fileAt(address);
  if (!bytes) return [`${address} is not there.`];
  const found = sizeOf(bytes);
  if (!found) return [`${address} is no PNG.`];
  return found.every((length) => length === size)
    ? []
    : [`${address} is ${found.join('×')}, not ${size}×${size}.`];
}

/** Every picture is there in the size that it is said to have; every icon has the sizes that Office asks for. */
export const images: Rule = (subject) => [
  ...subject.all('Icon').flatMap((icon) => {
    const sizes = [...icon.children].map((image) => Number(attribute(image, 'size')));
    return [
      ...REQUIRED.filter((size) => !sizes.includes(size)).map(
        (size) => `The icon of ${named(icon.parent!)} has no picture of ${size} px.`,
      ),
      ...sizes
        .filter((size) => !ALLOWED.includes(size))
        .map((size) => `Office does not take a picture of ${size} px (${named(icon.parent!)}).`),
    ];
  }),
  // The same picture is used by many controls.
  ...new Set(
    subject
      .all('bt:Image')
      .filter((image) => hasAttribute(image, 'resid'))
      .flatMap((image) => {
        const resource = subject.resource(attribute(image, 'resid'));
        if (!resource) return [];
        return fault(subject, attribute(resource, 'DefaultValue'), Number(attribute(image, 'size')));
      }),
  ),
  ...Object.entries(BASIC).flatMap(([name, size]) =>
    subject.all(name).flatMap((element) => fault(subject, attribute(element, 'DefaultValue'), size)),
  ),
];
