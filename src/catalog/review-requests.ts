/** How messages ask for reviews, in the languages of Amazon's larger marketplaces. */

/** Asks for a review, a rating or stars. */
export const ASKS_FOR_REVIEW = new RegExp(
  [
    '\\b(?:leave|write|post|give|share|submit|drop|add)\\b[^.!?]{0,60}\\b(?:reviews?|ratings?|feedback|stars?)\\b',
    '\\b(?:rate|review)\\s+(?:us|our|your|this|the\\s+(?:product|item|order))\\b',
    '\\b(?:(?:positive|good|honest|product|seller|5|five)[- ]?(?:stars?\\s+)?(?:reviews?|ratings?)|(?:5|five)[- ]stars?)\\b',
    '\\b(?:change|update|remove|edit|revise|delete)\\b[^.!?]{0,40}\\b(?:review|rating|feedback)\\b',
    '\\b(?:bewertung|rezension)\\b[^.!?]{0,60}\\b(?:schreiben|abgeben|hinterlassen|ändern)|\\bbewerten\\s+sie\\b',
    '\\b(?:laisse[rz]|donne[rz]|écri(?:re|vez))\\b[^.!?]{0,60}\\b(?:avis|commentaire)',
    '\\b(?:deja|dejar|escribe|escribir)\\b[^.!?]{0,60}\\b(?:reseña|opinión|valoración)',
    '\\b(?:lascia(?:re|ci)?|scrivi)\\b[^.!?]{0,60}\\brecensione',
  ].join('|'),
  'iu',
);

/** Promises something for it. */
export const REWARDS_REVIEW =
  /\b(?:gift\s?cards?|vouchers?|coupons?|discounts?|refund|cash\s?back|rebate|free\s+(?:gift|product|item)|rewards?)\b[^.!?]{0,120}\b(?:reviews?|ratings?|feedback|stars?)\b|\b(?:reviews?|ratings?|feedback|stars?)\b[^.!?]{0,120}\b(?:gift\s?cards?|vouchers?|coupons?|discounts?|refund|cash\s?back|rebate|free\s+(?:gift|product|item))\b/iu;

/** A link that leads away from Amazon. */
export const OUTSIDE_LINK =
  /https?:\/\/(?!(?:[\w-]+\.)*amazon\.(?:com|co\.[a-z]{2}|com\.[a-z]{2}|[a-z]{2,3})(?:[/?#:]|$))[\w-]+/i;

/** Operations of the Messaging API, by name or by path. */
export const MESSAGING = /^messaging\.\w+$|\/messaging\/v1\//i;

/** Amazon's own, neutral request. */
export const SOLICITATION =
  /(?:^|\.)createProductReviewAndSellerFeedbackSolicitation$|\/solicitations\/v1\/orders\/.*productReviewAndSellerFeedback/i;

/** Names of what tells whether the buyer is content. */
export const SENTIMENT =
  /rating|stars?\b|sentiment|\bnps\b|npsScore|satisf|\b(?:is)?happy\b|isPositive|positive(?:Review|Feedback)|\b(?:csat|survey|feedback|review|experience)\w*(?:\??\.|_|\[["'`])?(?:score|points)\b|promoter/i;
