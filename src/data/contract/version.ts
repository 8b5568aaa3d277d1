/** The version of the contract that this library reads. */
export const CONTRACT = 'druglib/1';
