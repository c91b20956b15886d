import { countView } from './count-view.ts';
import { offerSharing } from './offer-sharing.ts';
import { offerTextSize } from './offer-text-size.ts';
import { offerTheme } from './offer-theme.ts';

// Everything a reader gets beyond reading. Each part finds its own place in the page, or does nothing.
offerTheme();
offerTextSize();
offerSharing();
countView();
