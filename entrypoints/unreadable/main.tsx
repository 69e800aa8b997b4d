import '../../components/pages/guide.css';
import { UnreadableView } from '../../components/pages/unreadable-view.tsx';
import { unreadableCatalogues } from '../../utils/text/catalogues/unreadable.ts';
import { mountOwnPage } from '../own-page/mount-own-page.tsx';

const why = new URLSearchParams(location.hash.slice(1)).get('why') ?? 'refused';

void mountOwnPage({
  page: 'unreadable',
  narrow: true,
  catalogues: [unreadableCatalogues],
  content: <UnreadableView why={why} />,
});
