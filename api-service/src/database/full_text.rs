//! Full-text search, the one thing the two engines say differently: FTS5 and tsvector.

use super::{
    Engine,
    composed::{Composed, Value},
};

/// Ranking looks at no more than this many matches, so that a common word costs the same
/// in a hundred thousand articles as in a thousand.
const RANKED_MATCHES: &str = "400";

/// Characters that bracket a match in a snippet until it is escaped; they cannot occur in
/// stored text, where control characters are removed.
pub const MATCH_START: char = '\u{2}';
/// See [`MATCH_START`].
pub const MATCH_END: char = '\u{3}';

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

/// Opens the ranked selection: `number`-or-id and `score` of the matches; the caller appends
/// conditions on `a`, then calls [`close_ranking`].
pub fn open_ranking(statement: &mut Composed, engine: Engine, query: &str) {
    match engine {
        Engine::Sqlite => statement
            .push(
                "SELECT a.id, -bm25(article_search, 8.0, 4.0, 1.0) AS score \
                 FROM article_search JOIN articles a ON a.number = article_search.rowid \
                 WHERE article_search MATCH ",
            )
            .bind(Value::Text(query.to_owned())),
        Engine::Postgres => statement
            .push("SELECT a.id, ts_rank(a.search, to_tsquery('verso', ")
            .bind(Value::Text(query.to_owned()))
            .push("), 1)::float8 AS score FROM articles a WHERE a.search @@ to_tsquery('verso', ")
            .bind(Value::Text(query.to_owned()))
            .push(")"),
    };
}

/// Ends what [`open_ranking`] began: the bound on how many matches are ranked.
pub fn close_ranking(statement: &mut Composed, engine: Engine) {
    statement.push(match engine {
        // FTS5 walks its index by rowid: newest first, stopping at the bound.
        Engine::Sqlite => " ORDER BY article_search.rowid DESC LIMIT ",
        Engine::Postgres => " LIMIT ",
    });
    statement.push(RANKED_MATCHES);
}

/// Appends the expression for the snippet of one found article `a`.
pub fn push_snippet(statement: &mut Composed, engine: Engine, query: &str) {
    match engine {
        Engine::Sqlite => statement
            .push(
                "(SELECT snippet(article_search, 2, char(2), char(3), '…', 24) FROM article_search \
                 WHERE article_search.rowid = a.number AND article_search MATCH ",
            )
            .bind(Value::Text(query.to_owned()))
            .push(")"),
        // The parser drops what looks like a tag; char(4) stands in for `<` meanwhile.
        Engine::Postgres => statement
            .push(
                "translate(ts_headline('verso', translate(left(a.body_text, 20000), '<', chr(4)), \
                 to_tsquery('verso', ",
            )
            .bind(Value::Text(query.to_owned()))
            .push(
                "), 'StartSel=' || chr(2) || ', StopSel=' || chr(3) \
                 || ', MaxWords=24, MinWords=12, ShortWord=0, MaxFragments=1'), chr(4), '<')",
            ),
    };
}
