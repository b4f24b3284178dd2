const addresses = ['https://isgkatip.csgb.gov.tr/', 'https://www.turkiye.gov.tr/'];

/** Whether a card may lead there: two sites, nothing else. */
export const leadsHome = (href: string): boolean => addresses.some((address) => href.startsWith(address));
