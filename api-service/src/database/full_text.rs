//! Full-text search, the one thing the two engines say differently: FTS5 and tsvector.

use super::{
    Engine,
    composed::{Composed, Value},
};

/// Ranking looks at no more than this many matches, so that a common word costs the same
/// in a hundred thousand articles as in a thousand.
const RANKED_MATCHES: &str = "400";

/// What a reader searches for: words and quoted phrases, all of which must occur.
/// The last word also matches as a prefix, so that results appear while one types.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms(Vec<Vec<String>>);

impl Terms {
    /// Reads `text`. Everything that is not a letter or digit separates words, therefore
    /// no operator of either engine can get through. `None` when no word is left.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut terms = Vec::new();
        for (index, part) in text.split('"').enumerate() {
            let words = part
                .split(|c: char| !c.is_alphanumeric())
                .filter(|word| !word.is_empty());
            let words = words.map(str::to_lowercase);
            if index % 2 == 1 {
                terms.push(words.collect());
            } else {
                terms.extend(words.map(|word| vec![word]));
            }
        }
        terms.retain(|words: &Vec<String>| !words.is_empty());
        (!terms.is_empty()).then_some(Self(terms))
    }

    /// The words, in order.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.0.iter().flatten().map(String::as_str)
    }

    /// The query in the engine's own language.
    #[must_use]
    pub fn query(&self, engine: Engine) -> String {
        let (and, then, prefix) = match engine {
            Engine::Sqlite => (" AND ", " + ", "*"),
            Engine::Postgres => (" & ", " <-> ", ":*"),
        };
        let quote = |word: &String| match engine {
            Engine::Sqlite => format!("\"{word}\""),
            Engine::Postgres => format!("'{word}'"),
        };
        let phrases = self
            .0
            .iter()
            .map(|words| words.iter().map(quote).collect::<Vec<_>>().join(then));
        phrases.collect::<Vec<_>>().join(and) + prefix
    }
}

/// Opens the candidates: the columns an article list can be sorted by, and the `score`, of
/// the matches. The caller appends conditions on `a`, then calls [`close_candidates`].
pub fn open_candidates(statement: &mut Composed, engine: Engine, query: &str) {
    match engine {
        Engine::Sqlite => statement
            .push(
                "SELECT a.id, a.published_at, a.updated_at, a.title, \
                 -bm25(article_search, 8.0, 4.0, 1.0) AS score \
                 FROM article_search JOIN articles a ON a.number = article_search.rowid \
                 WHERE article_search MATCH ",
            )
            .bind(Value::Text(query.to_owned())),
        // Ranking reads the whole vector: only after the bound.
        Engine::Postgres => statement
            .push(
                "SELECT a.id, a.published_at, a.updated_at, a.title, \
                 ts_rank(a.search, to_tsquery('verso', ",
            )
            .bind(Value::Text(query.to_owned()))
            .push(
                "), 1)::float8 AS score \
                 FROM (SELECT a.id, a.published_at, a.updated_at, a.title, a.search \
                 FROM articles a WHERE a.search @@ to_tsquery('verso', ",
            )
            .bind(Value::Text(query.to_owned()))
            .push(")"),
    };
}

/// Ends what [`open_candidates`] began: the bound on how many matches are ranked.
pub fn close_candidates(statement: &mut Composed, engine: Engine) {
    match engine {
        // FTS5 walks its index by rowid: newest first, stopping at the bound.
        Engine::Sqlite => statement
            .push(" ORDER BY article_search.rowid DESC LIMIT ")
            .push(RANKED_MATCHES),
        // Without an order a scan may begin anywhere, and pages would not fit together.
        Engine::Postgres => statement
            .push(" ORDER BY a.published_at DESC, a.id DESC LIMIT ")
            .push(RANKED_MATCHES)
            .push(") a"),
    };
}
