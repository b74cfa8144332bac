/** Hosts of Amazon and of AWS, in all countries. Whether data may go there is another question: tokens may. */
export const AMAZON_HOST =
  /(?:^|\.)(?:amazon|amazonaws|amazonservices|amazontrust|aws|media-amazon|ssl-images-amazon)\.(?:com?|[a-z]{2}|com?\.[a-z]{2}|com\.cn)$/i;

/** The header in which SP-API, and nobody else, takes access tokens and restricted data tokens; in lower case. */
export const ACCESS_TOKEN_HEADER = 'x-amz-access-token';
