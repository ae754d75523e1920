//! Cutting what a list query returned into a page.

/// Splits off the extra row that tells whether there is more: ask the database for
/// `limit + 1` rows. Returns the page and, when more follows, the cursor of its last row.
pub fn cut<Row>(
    mut rows: Vec<Row>,
    limit: usize,
    cursor: impl FnOnce(&Row) -> String,
) -> (Vec<Row>, Option<String>) {
    let more = rows.len() > limit;
    rows.truncate(limit);
    let next = if more { rows.last().map(cursor) } else { None };
    (rows, next)
}
