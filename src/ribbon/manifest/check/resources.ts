import { addressOf, attribute, hasAttribute, named, repeated, type Rule } from './subject';

/** By the element that refers: where its resource has to stand. */
const KIND: Readonly<Record<string, string>> = {
  'bt:Image': 'bt:Images',
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
  SourceLocation: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  Runtime: 'bt:Urls',
  LearnMoreUrl: 'bt:Urls',
};

const LONGEST_ID = 32;
const LONGEST = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250, DisplayName: 125, Description: 250 };

/** Every resid resolves, to the right kind of resource; no id twice, too long or unused. */
export const references: Rule = (subject) => {
  const referring = subject.elements.filter((element) => hasAttribute(element, 'resid'));
  const used = new Set(referring.map((element) => attribute(element, 'resid')));
  const ids = subject.resources.map((element) => attribute(element, 'id'));
  return [
    ...referring.flatMap((element) => {
      const resource = subject.resource(attribute(element, 'resid'));
      if (!resource) return [`${named(element)} refers to nothing.`];
      const kind = resource.parent?.tagName;
      return kind === KIND[element.tagName] ? [] : [`${named(element)} refers to one of ${kind}.`];
    }),
    ...repeated(ids).map((id) => `${id} stands for several resources.`),
    ...ids
      .filter((id) => id.length > LONGEST_ID)
      .map((id) => `${id} is longer than ${LONGEST_ID} characters.`),
    ...ids.filter((id) => !used.has(id)).map((id) => `${id} is used by nothing.`),
  ];
};

/** Everything with words for the user is there in both languages, within its length. */
export const words: Rule = (subject) => {
  const basic = [...subject.root.children].filter(({ tagName }) =>
    ['DisplayName', 'Description'].includes(tagName),
  );
  return [...subject.all('bt:String'), ...basic].flatMap((element) => {
    const kind = (
      element.tagName === 'bt:String' ? element.parent!.tagName : element.tagName
    ) as keyof typeof LONGEST;
    const english = [...element.children].filter((child) => attribute(child, 'Locale') === 'en-US');
    const texts = [attribute(element, 'DefaultValue'), ...english.map((child) => attribute(child, 'Value'))];
    return [
      ...(english.length === 1 ? [] : [`${named(element)} has no English words.`]),
      ...(/[\u4e00-\u9fff]/.test(texts[0]!) ? [] : [`${named(element)} has no Chinese words.`]),
      ...texts
        .filter((text) => text.trim() === '' || text.length > LONGEST[kind])
        .map(
          (text) => `"${text}" (${named(element)}) has ${text.length} characters, not 1 to ${LONGEST[kind]}.`,
        ),
    ];
  });
};

/** Everything is served over https, from one place. */
export const addresses: Rule = (subject) => {
  const all = subject.addresses();
  const origins = new Set(all.flatMap((text) => addressOf(text)?.origin ?? []));
  return [
    ...all
      .filter((text) => addressOf(text)?.protocol !== 'https:')
      .map((text) => `${text} is no https address.`),
    ...(origins.size > 1 ? [`There is more than one origin: ${[...origins].join(', ')}.`] : []),
  ];
};
