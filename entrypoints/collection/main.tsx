import '../../components/collection/collection.css';
import { ruleCatalogues } from '../../utils/checks/rule-catalogues.ts';
import { checksCatalogues } from '../../utils/text/catalogues/checks.ts';
import { collectionCatalogues } from '../../utils/text/catalogues/collection.ts';
import { errorCatalogues } from '../../utils/text/catalogues/errors.ts';
import { pageCatalogues } from '../../utils/text/catalogues/page.ts';
import { panelCatalogues } from '../../utils/text/catalogues/panel.ts';
import { mountOwnPage } from '../own-page/mount-own-page.tsx';
import { CollectionApp } from './collection-app.tsx';

void mountOwnPage({
  page: 'collection',
  // Findings and problems are stored as keys; their words are those of rules and reader.
  catalogues: [
    collectionCatalogues,
    panelCatalogues,
    errorCatalogues,
    pageCatalogues,
    checksCatalogues,
    ruleCatalogues,
  ],
  content: <CollectionApp />,
});
