//! The API's statements, as it sends them.

macro_rules! columns {
    () => {
        "a.id, a.slug, a.title, a.summary, a.word_count, a.published_at, a.updated_at, \
         a.cover_media_id, a.cover_alt, m.width AS cover_width, m.height AS cover_height, \
         (SELECT string_agg(u.username || '\u{1f}' || u.display_name, '\u{1e}' ORDER BY w.position) \
          FROM article_authors w JOIN users u ON u.id = w.user_id WHERE w.article_id = a.id) AS authors, \
         (SELECT string_agg(t.slug || '\u{1f}' || t.name, '\u{1e}' ORDER BY l.position) \
          FROM article_tags l JOIN tags t ON t.id = l.tag_id WHERE l.article_id = a.id) AS tags"
    };
}

pub const LIST: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM articles a LEFT JOIN media m ON m.id = a.cover_media_id \
     WHERE a.published_at <= $1 ORDER BY a.published_at DESC, a.id DESC LIMIT 21"
);

pub const ARTICLE: &str = concat!(
    "SELECT ",
    columns!(),
    ", a.version, a.headings, a.body_html \
     FROM articles a LEFT JOIN media m ON m.id = a.cover_media_id \
     WHERE a.slug = $1 AND a.published_at <= $2"
);

pub const PERMISSIONS: &str = "SELECT codename, description FROM permissions ORDER BY codename";

pub const SEARCH_SQLITE: &str = concat!(
    "SELECT ",
    columns!(),
    ", substr(a.body_text, 1, 20000) AS searched_text, r.score FROM (SELECT r.* FROM (\
     SELECT a.id, a.published_at, a.updated_at, a.title, \
     -bm25(article_search, 8.0, 4.0, 1.0) AS score \
     FROM article_search JOIN articles a ON a.number = article_search.rowid \
     WHERE article_search MATCH $1 AND a.published_at <= $2 \
     ORDER BY article_search.rowid DESC LIMIT 400) r \
     WHERE true ORDER BY r.score DESC, r.id DESC LIMIT 21) r \
     JOIN articles a ON a.id = r.id LEFT JOIN media m ON m.id = a.cover_media_id \
     ORDER BY r.score DESC, r.id DESC"
);

pub const SEARCH_POSTGRES: &str = concat!(
    "SELECT ",
    columns!(),
    ", substr(a.body_text, 1, 20000) AS searched_text, r.score FROM (SELECT r.* FROM (\
     SELECT a.id, a.published_at, a.updated_at, a.title, \
     ts_rank(a.search, to_tsquery('verso', $1), 1)::float8 AS score \
     FROM (SELECT a.id, a.published_at, a.updated_at, a.title, a.search \
     FROM articles a WHERE a.search @@ to_tsquery('verso', $1) AND a.published_at <= $2 \
     ORDER BY a.published_at DESC, a.id DESC LIMIT 400) a) r \
     WHERE true ORDER BY r.score DESC, r.id DESC LIMIT 21) r \
     JOIN articles a ON a.id = r.id LEFT JOIN media m ON m.id = a.cover_media_id \
     ORDER BY r.score DESC, r.id DESC"
);

/// Every word must occur, the last one as a prefix: in FTS5's language.
pub fn sqlite_query(text: &str) -> String {
    let words: Vec<String> = text.split(' ').map(|word| format!("\"{word}\"")).collect();
    words.join(" AND ") + "*"
}

/// The same in that of `to_tsquery`.
pub fn postgres_query(text: &str) -> String {
    let words: Vec<String> = text.split(' ').map(|word| format!("'{word}'")).collect();
    words.join(" & ") + ":*"
}
