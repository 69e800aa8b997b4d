import { FOLD_FROM, FOLD_TO } from './generated/fold-map.ts';

/**
 * Traditional characters and, position by position, the simplified ones that they fold to: the dictionary's, and some beside
 * them that stand for one another in reports (答覆 = 答复).
 */
export const TRADITIONAL = /* @__PURE__ */ `${FOLD_FROM}覆衹佔蹟谘`;
export const SIMPLIFIED = /* @__PURE__ */ `${FOLD_TO}复只占迹咨`;
