/** The tabs that the popup comes back to where there is no product-management listing. */
export type OtherTab = 'points' | 'essay' | 'saved';

/** The popup's tabs. */
export type PopupTab = 'listing' | OtherTab;
