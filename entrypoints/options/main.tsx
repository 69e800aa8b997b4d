import '../../components/pages/guide.css';
import { optionsCatalogues } from '../../utils/text/catalogues/options.ts';
import { scriptCatalogues } from '../../utils/text/catalogues/script.ts';
import { mountOwnPage } from '../own-page/mount-own-page.tsx';
import { OptionsApp } from './options-app.tsx';

void mountOwnPage({
  page: 'options',
  narrow: true,
  catalogues: [optionsCatalogues, scriptCatalogues],
  content: <OptionsApp />,
});
