/**
 * Features of the browser itself that only cost here: the list under the address bar is drawn as a page of its own in
 * every window, which takes a third of what a new tab takes. Of several such lists the browser takes the last one, so
 * those that the runner switches off stand here as well.
 */
const switchedOff = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** The flag that switches those off, and some more. */
export const switchOff = (...more: readonly string[]): string =>
  `--disable-features=${[...switchedOff, ...more].join(',')}`;

/** What every Chromium of the tests is started with. */
export const plainFlags: readonly string[] = [
  '--headless=new',
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  switchOff(),
];
