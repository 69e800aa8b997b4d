/** Mistakes of the frame: year, sections, form, deadline (domain.md §3.6, §3.2 t11). */

import { NEW_SECTIONS } from '../compose/section-titles.ts';
import type { HeadingBlock, ReportDocument } from '../document.ts';
import { printDate } from '../frame/draw-frame.ts';
import type { Planted, PlantKind } from '../truth.ts';
import type { Planter } from './plant.ts';

const plantYear: Planter = (document, random) => {
  if (document.title === null || document.period === null) return null;
  const wrong = document.year + random.pick([-1, 1]);
  if (!document.title.includes(String(document.year))) return null;
  document.title = document.title.replace(String(document.year), String(wrong));
  return {
    kind: 'year',
    severity: 'error',
    printed: wrong,
    true: document.year,
    says: [[String(wrong), String(document.year)]],
  };
};

function isSection(block: ReportDocument['blocks'][number]): block is HeadingBlock {
  return block.type === 'heading' && block.level === 1;
}

/** Takes one of the six sections away with all it holds. */
const plantSection: Planter = (document, random) => {
  const heads = document.blocks.filter(isSection);
  if (heads.length !== NEW_SECTIONS.length || document.year < 2019) return null;
  const index = random.integer(0, heads.length - 1);
  const from = document.blocks.indexOf(heads[index]!);
  const next = heads[index + 1];
  const signed = document.blocks.findIndex(
    (block) => block.type === 'paragraph' && block.role === 'signature',
  );
  const end = signed < 0 ? document.blocks.length : signed;
  const to = next ? document.blocks.indexOf(next) : end;
  document.blocks.splice(from, to - from);
  const official = NEW_SECTIONS[index]?.titles[0] ?? '';
  return {
    kind: 'section',
    severity: 'error',
    printed: null,
    true: official,
    says: [[official]],
  };
};

/** Whether article 49 sets a day for this body (domain.md §1). */
function hasDeadline({ body, year }: ReportDocument): boolean {
  if (!body.kind || body.kind === 'enterprise' || body.level === 'township') return false;
  return year < 2019 || body.kind === 'government' || body.kind === 'department';
}

const plantDeadline: Planter = (document, random) => {
  const { frame, year } = document;
  if (!frame.publishedOn || !hasDeadline(document)) return null;
  const isMarch = year < 2019 || document.body.isCountyGovernment;
  const month = isMarch ? random.integer(4, 9) : random.integer(3, 8);
  const late = `${year + 1}-0${month}-${random.integer(10, 28)}`;
  const before = frame.publishedOn;
  frame.publishedOn = late;
  document.blocks = document.blocks.filter(
    (block) => block.type !== 'paragraph' || block.role !== 'signature',
  );
  return {
    kind: 'deadline',
    severity: 'hint',
    printed: late,
    true: before,
    says: [[late], [printDate(late, 'han')]],
  };
};

/** What a report in a wrong or mixed form must be told. */
export function formPlanted(format: string): Planted {
  return {
    kind: 'form',
    severity: 'warning',
    printed: format,
    true: null,
    says: [['2019年格式', '2021年格式']],
  };
}

export const FRAME_PLANTS: Partial<Record<PlantKind, Planter>> = {
  year: plantYear,
  section: plantSection,
  deadline: plantDeadline,
};
