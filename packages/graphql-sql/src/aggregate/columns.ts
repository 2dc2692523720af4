/** Name of the column that holds the key of the dimension at a place; labels and sort keys have names like it. */
export const keyColumn = (index: number) => `k${index + 1}`;
export const labelColumn = (index: number) => `l${index + 1}`;
export const sortColumn = (index: number) => `s${index + 1}`;
export const memberColumn = (index: number) => `r${index + 1}`;

/** Name of the column that holds the keys of a group's rows, as an array; NULL for a group without rows. */
export const rowKeysColumn = 'row_keys';
