import { plainSentence, type Sentence } from '../document.ts';
import type { Random } from '../random.ts';
import { fillTemplate } from './fill-template.ts';
import type { ProseContext } from './solve-relations.ts';
import { parseTemplate, type Template, type Topic } from './template.ts';
import { APPLICATION_TEMPLATES } from './templates/applications-templates.ts';
import { COMPOUND_TEMPLATES } from './templates/compound-templates.ts';
import { DISCLOSURE_TEMPLATES } from './templates/disclosure-templates.ts';
import { ANNOUNCEMENTS, OPENINGS, PERIODS, PLAIN_TEMPLATES } from './templates/plain-templates.ts';
import { REVIEW_TEMPLATES } from './templates/review-templates.ts';
import { WORK_TEMPLATES } from './templates/work-templates.ts';

/** Every sentence template, parsed once. */
export const TEMPLATES: readonly Template[] = [
  ...DISCLOSURE_TEMPLATES,
  ...APPLICATION_TEMPLATES,
  ...REVIEW_TEMPLATES,
  ...WORK_TEMPLATES,
  ...PLAIN_TEMPLATES,
  ...COMPOUND_TEMPLATES,
].map(parseTemplate);

const BY_TOPIC = Map.groupBy(TEMPLATES, (template) => template.topic);

/** Up to `count` different sentences on a topic; fewer where the figures allow no more. */
export function composeTopic(
  random: Random,
  topic: Topic,
  count: number,
  context: ProseContext,
): Sentence[] {
  const sentences: Sentence[] = [];
  for (const template of random.shuffle(BY_TOPIC.get(topic) ?? [])) {
    if (sentences.length >= count) break;
    const sentence = fillTemplate(random, template, context);
    if (sentence) sentences.push(sentence);
  }
  return sentences;
}

const NUMERALS = '零一二三四五六七八九十';

/** The opening paragraph, with the stated period and the announced parts. */
export function composeOpening(
  random: Random,
  context: ProseContext,
  parts: string[],
  notice: string,
): Sentence {
  const number = parts.length > 10 ? `十${NUMERALS[parts.length - 10]}` : NUMERALS[parts.length];
  const words: Record<string, string> = {
    ...context.words,
    notice,
    period: random.pick(PERIODS).replaceAll('{y}', context.words.year ?? ''),
    parts: random
      .pick(ANNOUNCEMENTS)
      .replace('{list}', parts.join('、'))
      .replace('{n}', number ?? ''),
  };
  const text = random.pick(OPENINGS[context.era]).replace(/\{(\w+)\}/g, (_, name) => {
    const word = words[name];
    if (word === undefined) throw new RangeError(`unknown word in an opening: ${name}`);
    return word;
  });
  return plainSentence(text);
}
