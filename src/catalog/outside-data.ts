/** Services and pages that have Amazon's data from elsewhere than Amazon's APIs (AUP 4.3). */

/** Packages whose whole purpose it is. */
export const VENDING_PACKAGES: ReadonlySet<string> = new Set([
  ...['keepa', 'keepa-api', 'keepa-node', 'node-keepa', 'amazon-scraper', 'amazon-buddy', 'amazon-product-scraper'],
  ...['amazon-reviews-scraper', 'amazon-product-api', 'oxylabs-amazon'],
]);

/** Hosts of such services. */
export const VENDING_HOST =
  /^https?:\/\/(?:[\w-]+\.)*(?:keepa\.com|rainforestapi\.com|asindataapi\.com|camelcamelcamel\.com|junglescout\.com|helium10\.com|amazon-data\.p\.rapidapi\.com|real-time-amazon-data\.p\.rapidapi\.com|priceapi\.com|canopyapi\.co)(?:[/?#:]|$)/i;

/** Services that scrape what they are told; an address of Amazon's shop has to be told. */
export const SCRAPER_HOST =
  /^https?:\/\/(?:[\w-]+\.)*(?:scraperapi\.com|scrapingbee\.com|scrapingdog\.com|zenrows\.com|oxylabs\.io|brightdata\.com|apify\.com|serpapi\.com|crawlbase\.com|scrapfly\.io)(?:[/?#:]|$)/i;

/** Pages of the shop, not its APIs, images or sign-in. */
export const SHOP_PAGE =
  /(?:^|[?&=/]|https?(?::\/\/|%3A%2F%2F))(?:www\.|smile\.)?amazon\.(?:com|ca|de|fr|it|es|nl|se|pl|in|ae|sa|sg|eg|cn|co\.uk|co\.jp|com\.(?:mx|br|au|tr|be))(?:\/|%2F)(?!ap\/)/i;

/** Pages of Seller Central. */
export const SELLER_CENTRAL = /https?:\/\/sellercentral(?:-europe|-japan)?\.amazon\.[a-z.]{2,6}(?:[/?#]|$)/i;

/** Where a seller gives consent, and links that people follow. */
export const CONSENT = /\/apps\/authorize\/consent/i;

/** Amazon's sign-in, by its page and by its fields. */
export const SIGN_IN_PAGE = /(?:^|\/\/[^/]*amazon\.[a-z.]{2,6})\/ap\/signin/i;
export const SIGN_IN_FIELD =
  /#ap_(?:password|email)\b|\[name=["']?(?:ap_)?password["']?\][^]*ap_|^ap_(?:password|email)$/i;

/** Names of what only a seller may know of Amazon's portals. */
export const CREDENTIAL_NAME =
  /^(?:seller_?central|amazon_?seller|amazon|seller_?portal)_?(?:password|passwd|login_?password)$|^mws_?(?:secret_?key|secret|secret_?access_?key|auth_?token)$|^(?:seller_?)?(?:lwa|sp_?api)_?client_?secret$/i;
