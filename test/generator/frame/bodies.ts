/** Bodies that report: every level and kind of domain.md §3.6, with what they call themselves. */
import type { IssuerKind, IssuerLevel } from '../../../utils/model.ts';
import type { Random } from '../random.ts';
import {
  CENTRAL_BODIES,
  ENTERPRISES,
  LOCAL_DEPARTMENTS,
  MUNICIPALITIES,
  PROVINCE_DEPARTMENTS,
  PROVINCES,
  STREETS,
  SUMUS,
  TOWNS,
} from './places.ts';

export interface Body {
  /** As a title prints it. */
  name: string;
  /** The place alone, where a title may name only that; null for departments and the like. */
  placeOnly: string | null;
  /** Name of the place next above, or an empty text. */
  superior: string;
  /** With superior places before it, and other forms as right as `name`. */
  names: string[];
  level: IssuerLevel;
  levelHidden: boolean;
  /** Absent where the rules leave it open (sub-district offices). */
  kind?: IssuerKind;
  /** Whether the level is certain enough to be scored. */
  levelScored: boolean;
  /** 我局, 我县 … */
  we: string;
  /** 全市, 全县 … or the same as `we` for a single agency. */
  area: string;
  place: string;
  /** May make 规章 (domain.md §3.2 t7). */
  makesRegulations: boolean;
  /** Report due on 31 March instead of 31 January (from 2019 on). */
  isCountyGovernment: boolean;
  /** About how many applications a year. */
  scale: number;
}

interface Place {
  name: string;
  superior: string;
  province: string;
  level: IssuerLevel;
  levelHidden: boolean;
}

const PROVINCE_NAMES = [...Object.keys(PROVINCES), ...Object.keys(MUNICIPALITIES)];

const CITIES: Place[] = Object.entries(PROVINCES).flatMap(([province, cities]) =>
  Object.keys(cities).map((name) => ({
    name,
    superior: province,
    province,
    level: 'city' as const,
    levelHidden: false,
  })),
);

const COUNTIES: Place[] = [
  ...Object.entries(PROVINCES).flatMap(([province, cities]) =>
    Object.entries(cities).flatMap(([superior, names]) =>
      names.split(' ').map((name) => ({
        name,
        superior,
        province,
        level: 'county' as const,
        levelHidden: name.endsWith('市'),
      })),
    ),
  ),
  ...Object.entries(MUNICIPALITIES).flatMap(([superior, names]) =>
    names.split(' ').map((name) => ({
      name,
      superior,
      province: superior,
      level: 'county' as const,
      levelHidden: false,
    })),
  ),
];

/** 县 → 全县, 自治州 → 全州, 盟 → 全盟 … */
function areaOf(place: string): string {
  const word = /(自治区|自治州|自治县)$/.exec(place)?.[1]?.slice(-1) ?? place.slice(-1);
  return `全${word}`;
}

/** The name behind the places above it, as full titles print it. */
function superiorNames({ province, superior }: Place, name: string): string[] {
  const near = `${superior}${name}`;
  return province === '' || province === superior ? [near] : [near, `${province}${near}`];
}

function describePlace(place: Place, name: string, kind: IssuerKind, scale: number): Body {
  const area = areaOf(place.name);
  const isGovernment = kind === 'government';
  return {
    name,
    placeOnly: isGovernment ? place.name : null,
    superior: place.superior,
    names: superiorNames(place, name),
    level: place.level,
    levelHidden: place.levelHidden,
    kind,
    levelScored: true,
    we: isGovernment ? area.replace('全', '我') : agencyWord(name),
    area: isGovernment ? area : agencyWord(name),
    place: place.name,
    makesRegulations: isGovernment && place.level !== 'county',
    isCountyGovernment: isGovernment,
    scale,
  };
}

function agencyWord(name: string): string {
  if (name.endsWith('厅') && name.includes('人民政府')) return '我厅';
  if (name.endsWith('办公室')) return '我办';
  if (name.endsWith('委员会')) return '我委';
  if (name.endsWith('公司')) return '公司';
  return `我${name.slice(-1)}`;
}

const SCALE: Record<IssuerLevel, number> = {
  central: 1500,
  province: 3000,
  city: 900,
  county: 120,
  township: 4,
};

function drawPlace(random: Random): Place {
  return random.weigh<() => Place>([
    [() => drawProvince(random), 0.1],
    [() => random.pick(CITIES), 0.35],
    [() => random.pick(COUNTIES), 0.55],
  ])();
}

function drawProvince(random: Random): Place {
  const name = random.pick(PROVINCE_NAMES);
  return { name, superior: '', province: '', level: 'province', levelHidden: false };
}

function drawGovernment(random: Random): Body {
  const place = drawPlace(random);
  return describePlace(place, `${place.name}人民政府`, 'government', SCALE[place.level]);
}

function drawOffice(random: Random): Body {
  const place = drawPlace(random);
  const office = place.level === 'province' ? '办公厅' : '办公室';
  const name = `${place.name}人民政府${office}`;
  return describePlace(place, name, 'office', SCALE[place.level] / 3);
}

function drawDepartment(random: Random): Body {
  const place = drawPlace(random);
  const list = place.level === 'province' ? PROVINCE_DEPARTMENTS : LOCAL_DEPARTMENTS;
  const name = `${place.name}${random.pick(list)}`;
  return describePlace(place, name, 'department', SCALE[place.level] / 8);
}

function drawEnterprise(random: Random): Body {
  const place = random.pick(CITIES);
  const body = describePlace(place, `${place.name}${random.pick(ENTERPRISES)}`, 'enterprise', 2);
  return { ...body, levelScored: false };
}

/** An agency under the ministry alone, named behind it (国家税务总局 … 税务局). */
function drawVertical(random: Random): Body {
  const place = drawPlace(random);
  const name = `国家税务总局${place.name}税务局`;
  const body = describePlace(place, name, 'department', SCALE[place.level] / 8);
  // The chain of command runs past the place: neither its level nor the ministry's is wrong.
  return { ...body, names: [], levelScored: false };
}

/** The administration of a development zone: not a level of its own. */
function drawZone(random: Random): Body {
  const place = random.pick(CITIES);
  const zone = random.pick(['经济技术开发区', '高新技术产业开发区', '综合保税区']);
  const { kind: _, ...body } = describePlace(
    place,
    `${place.name.replace(/市$/, '')}${zone}管理委员会`,
    'government',
    SCALE.county,
  );
  return {
    ...body,
    placeOnly: null,
    names: [],
    levelScored: false,
    we: '我区',
    area: '全区',
    place: zone,
    makesRegulations: false,
    isCountyGovernment: false,
  };
}

function drawCentral(random: Random): Body {
  const [name, we] = random.pick(CENTRAL_BODIES);
  return {
    name,
    placeOnly: null,
    superior: '',
    names: [`中华人民共和国${name}`],
    level: 'central',
    levelHidden: false,
    kind: 'department',
    levelScored: true,
    we,
    area: we,
    place: name,
    makesRegulations: true,
    isCountyGovernment: false,
    scale: SCALE.central,
  };
}

function drawTownship(random: Random): Body {
  const county = random.pick(COUNTIES);
  const isStreet = random.chance(0.4);
  const towns = county.province === '内蒙古自治区' ? [...TOWNS, ...SUMUS] : TOWNS;
  const unit = random.pick(isStreet ? STREETS : towns);
  const tail = isStreet ? '办事处' : '人民政府';
  const name = `${county.name}${unit}${tail}`;
  const word = isStreet ? '街道' : unit.endsWith('苏木') ? '苏木' : unit.slice(-1);
  const { kind: _, ...body } = describePlace(county, name, 'government', SCALE.township);
  return {
    ...body,
    // A sub-district office is an agency of the government above it: neither kind is wrong.
    ...(isStreet ? {} : { kind: 'government' as const }),
    placeOnly: `${county.name}${unit}`,
    names: [
      ...body.names,
      `${unit}${tail}`,
      ...(isStreet ? [`${county.name}人民政府${unit}${tail}`] : []),
    ],
    level: 'township',
    levelHidden: false,
    we: isStreet ? '本街道' : `我${word}`,
    area: isStreet ? '街道' : `全${word}`,
    place: unit,
    makesRegulations: false,
    isCountyGovernment: false,
  };
}

/** A body of any level and kind. */
export function drawBody(random: Random): Body {
  return random.weigh([
    [drawGovernment, 0.34],
    [drawOffice, 0.12],
    [drawDepartment, 0.34],
    [drawTownship, 0.13],
    [drawCentral, 0.05],
    [drawEnterprise, 0.02],
    [drawVertical, 0.02],
    [drawZone, 0.02],
  ])(random);
}
