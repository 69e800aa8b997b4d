import { useRef, useState } from 'preact/hooks';
import { type OwnPair, PAIR_LIMITS, type PairProblem } from '../../utils/text/own-pairs.ts';
import { useTranslator } from '../use-translator.ts';

const FORMS = { hans: 'zh-CN', hant: 'zh-TW' } as const;
type Form = keyof typeof FORMS;

interface WordPairsProps {
  pairs: readonly OwnPair[];
  /** Why the pair could not be taken, or null where it was. */
  onAdd(pair: OwnPair): Promise<PairProblem | null>;
  onRemove(pair: OwnPair): void;
}

/** A person's own words for the conversion: the list, and a row to add one. */
export function WordPairs({ pairs, onAdd, onRemove }: WordPairsProps) {
  const { text } = useTranslator();
  return (
    <div class="card">
      {pairs.length === 0 && <p class="card-row muted">{text('options.pairs.none')}</p>}
      {pairs.map((pair) => (
        <div key={pair.hans} class="card-row word-pair">
          <span lang={FORMS.hans}>{pair.hans}</span>
          <span lang={FORMS.hant}>{pair.hant}</span>
          <button
            type="button"
            class="secondary"
            aria-label={text('options.pairs.remove_one', { hans: pair.hans })}
            onClick={() => onRemove(pair)}
          >
            {text('options.pairs.remove')}
          </button>
        </div>
      ))}
      <AddPair onAdd={onAdd} />
    </div>
  );
}

function AddPair({ onAdd }: Pick<WordPairsProps, 'onAdd'>) {
  const { text } = useTranslator();
  const [pair, setPair] = useState<OwnPair>({ hans: '', hant: '' });
  const [problem, setProblem] = useState<PairProblem | null>(null);
  const first = useRef<HTMLInputElement>(null);

  const add = async (event: Event) => {
    event.preventDefault();
    const found = await onAdd(pair);
    setProblem(found);
    if (found === null) setPair({ hans: '', hant: '' });
    first.current?.focus();
  };
  const field = (form: Form) => (
    <label>
      <span class="field-label">{text(`options.pairs.${form}`)}</span>
      <input
        type="text"
        class="field"
        lang={FORMS[form]}
        ref={form === 'hans' ? first : null}
        value={pair[form]}
        aria-invalid={problem !== null}
        onInput={({ currentTarget }) => setPair({ ...pair, [form]: currentTarget.value })}
      />
    </label>
  );
  return (
    <form class="card-row word-pair" onSubmit={add}>
      {field('hans')}
      {field('hant')}
      <button type="submit" class="secondary">
        {text('options.pairs.add')}
      </button>
      <p class="problem" role="alert">
        {problem && text(`options.pairs.problem.${problem}`, PAIR_LIMITS)}
      </p>
    </form>
  );
}
