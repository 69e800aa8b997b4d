import '../../components/pages/guide.css';
import { welcomeCatalogues } from '../../utils/text/catalogues/welcome.ts';
import { mountOwnPage } from '../own-page/mount-own-page.tsx';
import { WelcomeApp } from './welcome-app.tsx';

void mountOwnPage({
  page: 'welcome',
  narrow: true,
  catalogues: [welcomeCatalogues],
  content: <WelcomeApp />,
});
