/** The name of our one element in the page. */
export const HOST_TAG = 'nianbao-lens';
