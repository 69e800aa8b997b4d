import { describe, expect, it } from 'vitest';
import {
  closesList,
  deedOf,
  familyOf,
  isFamilyComplete,
  leavesRest,
  namesParts,
  sharedFamily,
  unitClass,
} from '../../utils/text/part-words.ts';

describe('words of parts', () => {
  it.each([
    ['市本级平台回应', 'level'],
    ['宿城区', 'level'],
    ['自然人', 'applicant'],
    ['网上申请', 'way'],
    ['政务微信公开', 'channel'],
    ['不予公开', 'outcome'],
    ['被依法纠错', 'ruling'],
    ['专职', 'staff'],
    ['绿化', null],
  ])('%s is told by %s', (label, family) => {
    expect(familyOf(label)).toBe(family);
  });

  it('finds the family that all share', () => {
    expect(sharedFamily(['现场咨询', '电话咨询', '网上咨询'])).toBe('way');
    expect(sharedFamily(['现场咨询', '自然人'])).toBeNull();
  });

  it('knows what a full list names', () => {
    expect(isFamilyComplete('applicant', ['自然人', '法人或其他组织'])).toBe(true);
    expect(isFamilyComplete('applicant', ['自然人', '商业企业'])).toBe(false);
    expect(isFamilyComplete('outcome', ['予以公开', '部分公开'])).toBe(false);
    expect(isFamilyComplete('outcome', ['予以公开', '不予公开', '无法提供', '不予处理'])).toBe(
      true,
    );
    expect(isFamilyComplete('ruling', ['维持', '纠正'])).toBe(false);
    expect(isFamilyComplete('level', ['市本级', '县市区'])).toBe(true);
  });

  it('knows closing and open ends', () => {
    expect([closesList('其他类'), closesList('通过公示栏等方式公开'), closesList('财政')]).toEqual([
      true,
      true,
      false,
    ]);
    expect([leavesRest('等。'), leavesRest('，其余为'), leavesRest('。')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(namesParts('办理建议和提案', ['其中建议', '提案'])).toBe(true);
    expect(namesParts('培训', ['领导干部', '骨干'])).toBe(false);
  });

  it.each([
    ['全年收到申请', 'receive'],
    ['按时回复', 'reply'],
    ['转下年度办理', null],
    ['不予处理', null],
    ['报送信息', 'report'],
    ['主动公开信息', 'publish'],
    ['自然人', null],
  ])('%s: %s', (label, deed) => {
    expect(deedOf(label)).toBe(deed);
  });

  it('adds up like units only', () => {
    expect(unitClass('场')).toBe(unitClass('次'));
    expect(unitClass('人次')).toBe(unitClass('人'));
    expect(unitClass('件')).not.toBe(unitClass('条'));
  });
});
