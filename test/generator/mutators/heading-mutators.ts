/** Headings: variants, lost numbers, runs into the text, several in one paragraph. */
import { printOrdinal } from '../compose/blocks.ts';
import { NEW_SECTIONS, OLD_SECTIONS } from '../compose/section-titles.ts';
import type { HeadingBlock, ReportDocument } from '../document.ts';
import { headingsOf, type Mutator } from './mutator.ts';

const TITLES = '§2 Section-title variants';
const NUMBERING = '§3.5 Numbering jumps and restarts; §1 seed 003: numbers lost';

function levelOne(document: ReportDocument): HeadingBlock[] {
  return headingsOf(document).filter((heading) => heading.level === 1);
}

function levelTwo(document: ReportDocument): HeadingBlock[] {
  return headingsOf(document).filter((heading) => heading.level === 2);
}

/** Headings that a paragraph follows. */
function runnable(document: ReportDocument): HeadingBlock[] {
  return document.blocks.filter(
    (block, index): block is HeadingBlock =>
      block.type === 'heading' && document.blocks[index + 1]?.type === 'paragraph',
  );
}

/** A heading of level 2 right behind one of level 1, or any heading behind a paragraph. */
function joinable(document: ReportDocument): HeadingBlock[] {
  return document.blocks.filter((block, index): block is HeadingBlock => {
    const before = document.blocks[index - 1];
    return block.type === 'heading' && block.level > 1 && before?.type === 'paragraph';
  });
}

function restart(document: ReportDocument): void {
  const [first, second] = levelOne(document);
  const from = document.blocks.indexOf(first!);
  const to = document.blocks.indexOf(second!);
  for (const block of document.blocks.slice(from, to)) {
    if (block.type !== 'heading' || block.level !== 2) continue;
    block.level = 1;
    block.number = printOrdinal(1, block.ordinal ?? 1);
  }
  document.flawless = false;
}

function headingMutator(
  name: string,
  source: string,
  fits: Mutator['fits'],
  apply: Mutator['apply'],
): Mutator {
  return { name, source, stage: 'words', shows: 'any', group: name, fits, apply };
}

const FREE_TITLES = [
  '夯实工作基础，健全公开机制',
  '聚焦群众关切，扩大公开范围',
  '创新公开形式，拓宽公开渠道',
  '做法与成效',
  '公开工作的新进展',
];

/** Headings of the old reports that may be called anything. */
function renamable(document: ReportDocument): HeadingBlock[] {
  if (document.year >= 2019) return [];
  return levelOne(document).filter((heading) => heading.kind !== 'annex');
}

const PLANS = [...NEW_SECTIONS, ...Object.values(OLD_SECTIONS)];

export const HEADING_MUTATORS: Mutator[] = [
  headingMutator(
    'section-titles',
    TITLES,
    (d) => levelOne(d).length > 0,
    (document, random) => {
      for (const heading of levelOne(document)) {
        const plan = PLANS.find((one) => one.titles.includes(heading.title));
        const others = plan?.titles.filter((title) => title !== heading.title) ?? [];
        if (others.length > 0) heading.title = random.pick(others);
      }
    },
  ),
  headingMutator(
    'free-titles',
    '§1 Order and names are free',
    (d) => renamable(d).length > 0,
    (document, random) => {
      const titles = random.shuffle(FREE_TITLES);
      const headings = renamable(document);
      random.sample(headings, Math.min(2, headings.length)).forEach((heading, index) => {
        heading.title = titles[index]!;
        delete heading.kind;
      });
    },
  ),
  headingMutator(
    'section-number-lost',
    NUMBERING,
    (d) => levelOne(d).length > 2,
    (document, random) => {
      const heading = random.pick(levelOne(document).slice(1));
      heading.number = random.pick(['、', '']);
      heading.ordinal = null;
      heading.stand = 'alone';
      document.flawless = false;
    },
  ),
  headingMutator(
    'section-numbers-gone',
    '§1 Order and names are free; §5 headings lost',
    (d) => levelOne(d).length > 0,
    (document) => {
      for (const heading of levelOne(document)) {
        heading.number = '';
        heading.ordinal = null;
        heading.stand = 'alone';
        heading.tag = 'strong';
      }
      document.flawless = false;
    },
  ),
  headingMutator(
    'numbering-jump',
    NUMBERING,
    (d) => levelTwo(d).some((one) => one.ordinal !== 1),
    (document, random) => {
      const headings = levelTwo(document);
      const from = headings.indexOf(random.pick(headings.filter((one) => one.ordinal !== 1)));
      for (const heading of headings.slice(from)) {
        if (heading.ordinal === 1) break;
        heading.ordinal = (heading.ordinal ?? 0) + 1;
        heading.number = printOrdinal(2, heading.ordinal);
      }
      document.flawless = false;
    },
  ),
  headingMutator(
    'numbering-restart',
    NUMBERING,
    (d) =>
      levelTwo(d).length > 2 &&
      d.blocks.indexOf(levelTwo(d)[0]!) < d.blocks.indexOf(levelOne(d)[1]!),
    restart,
  ),
  headingMutator(
    'headings-run-on',
    '§5; contract.md: ends before its first 。, wide space or line end',
    (d) => runnable(d).length > 0,
    (document, random) => {
      const stand = random.pick(['stop', 'wide-space'] as const);
      for (const heading of runnable(document)) heading.stand = stand;
    },
  ),
  headingMutator(
    'headings-joined',
    '§5: several headings in one paragraph',
    (d) => joinable(d).length > 0,
    (document, random) => {
      const wide = random.chance(0.5);
      for (const heading of joinable(document)) {
        if (heading.stand === 'alone') heading.stand = random.pick(['stop', 'wide-space']);
        heading.joined = true;
        if (wide) heading.number = `　　${heading.number}`;
      }
    },
  ),
  headingMutator(
    'headings-tagged',
    '§5 Markup: in any tag or none',
    (d) => headingsOf(d).some((h) => h.stand === 'alone'),
    (document, random) => {
      const tag = random.pick(['h2', 'h3', 'strong'] as const);
      for (const heading of headingsOf(document)) {
        heading.tag = tag === 'h2' && heading.level > 1 ? 'h3' : tag;
      }
    },
  ),
  headingMutator(
    'heading-spaces',
    '§5 Markup: &nbsp;, U+3000',
    (d) => headingsOf(d).length > 0,
    (document, random) => {
      const space = random.pick([' ', '\u00a0', '\u3000']);
      for (const heading of headingsOf(document)) heading.number += space;
    },
  ),
  headingMutator(
    'part-headings',
    'contract.md: 第一部分 is level 1',
    (d) => levelOne(d).length > 0,
    (document, random) => {
      const mark = random.pick(['　', ' ', '：']);
      for (const heading of levelOne(document)) {
        if (heading.number !== '')
          heading.number = `第${heading.number.replace(/[、\s]/g, '')}部分${mark}`;
      }
    },
  ),
];
