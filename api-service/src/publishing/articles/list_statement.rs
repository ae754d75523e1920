//! The SQL of the article list: one statement per combination of filters, order and search,
//! composed of fixed fragments, so that each uses the index made for it.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::database::{
    Engine,
    composed::{Composed, Value},
    full_text::{self, Terms},
};
use crate::http::input::choice_input;

choice_input! {
    /// The order of an article list. Ties are broken by id, so that it is always total.
    ArticleSort {
        /// Newest first.
        NewestFirst = "-published_at",
        /// Oldest first.
        OldestFirst = "published_at",
        /// Latest change first.
        LastUpdatedFirst = "-updated_at",
        /// Longest untouched first.
        FirstUpdatedFirst = "updated_at",
        /// By title, in code point order.
        Title = "title",
        /// By title, backwards.
        TitleBackwards = "-title",
        /// Best match first; only with `q`.
        Relevance = "relevance",
    }
}

/// What to list; every value is already valid.
#[derive(Clone, Debug)]
pub struct ArticleFilter {
    /// Articles after this time are not visible yet.
    pub now: DateTime<Utc>,
    /// Slugs of tags, all of which an article must have.
    pub tags: Vec<String>,
    /// Username of one of the authors.
    pub author: Option<String>,
    /// Published at or after.
    pub published_after: Option<DateTime<Utc>>,
    /// Published before.
    pub published_before: Option<DateTime<Utc>>,
    /// Words that must occur.
    pub terms: Option<Terms>,
    /// The order of the list.
    pub order: ArticleSort,
    /// The sort value and id of the item to begin after.
    pub after: Option<(Value, Uuid)>,
    /// The most rows to return.
    pub limit: i64,
}

/// Columns of [`super::store::SummaryRow`], up to the ones that depend on a search. The names
/// of authors and tags are gathered per row, therefore a page is one statement.
const COLUMNS: &str = "a.id, a.slug, a.title, a.summary, a.word_count, a.published_at, a.updated_at, \
    a.cover_media_id, a.cover_alt, m.width AS cover_width, m.height AS cover_height, \
    (SELECT string_agg(u.username || '\u{1f}' || u.display_name, '\u{1e}' ORDER BY w.position) \
     FROM article_authors w JOIN users u ON u.id = w.user_id WHERE w.article_id = a.id) AS authors, \
    (SELECT string_agg(t.slug || '\u{1f}' || t.name, '\u{1e}' ORDER BY l.position) \
     FROM article_tags l JOIN tags t ON t.id = l.tag_id WHERE l.article_id = a.id) AS tags";

/// What a search adds: the text to take a snippet from, of which a long article gives the beginning.
const SEARCHED_COLUMNS: &str = ", substr(a.body_text, 1, 20000) AS searched_text, r.score";

/// Composes the statement for `filter`.
pub fn compose(filter: &ArticleFilter, engine: Engine) -> Composed {
    let mut statement = Composed::new();
    statement.push("SELECT ").push(COLUMNS);
    match &filter.terms {
        Some(terms) => push_search(&mut statement, filter, &terms.query(engine), engine),
        None => push_list(&mut statement, filter),
    }
    statement
}

fn push_list(statement: &mut Composed, filter: &ArticleFilter) {
    // In order of publication, the page of a tag or author is read off the join table's index.
    let mut published = "a.published_at";
    let mut id = "a.id";
    let mut tags = filter.tags.iter();
    let mut author = filter.author.as_ref();
    statement.push(", NULL AS searched_text, NULL AS score FROM ");
    if let Some(tag) = tags.next() {
        statement
            .push("article_tags f JOIN articles a ON a.id = f.article_id LEFT JOIN media m ON m.id = a.cover_media_id WHERE f.tag_id = (SELECT id FROM tags WHERE slug = ")
            .bind(Value::Text(tag.clone()))
            .push(") AND ");
        (published, id) = ("f.published_at", "f.article_id");
    } else if let Some(username) = author.take() {
        statement
            .push("article_authors f JOIN articles a ON a.id = f.article_id LEFT JOIN media m ON m.id = a.cover_media_id WHERE f.user_id = (SELECT id FROM users WHERE username = ")
            .bind(Value::Text(username.clone()))
            .push(") AND ");
        (published, id) = ("f.published_at", "f.article_id");
    } else {
        statement.push("articles a LEFT JOIN media m ON m.id = a.cover_media_id WHERE ");
    }
    push_conditions(statement, filter, published, tags, author);
    let (column, direction) = match filter.order {
        ArticleSort::NewestFirst | ArticleSort::Relevance => (published, Direction::Down),
        ArticleSort::OldestFirst => (published, Direction::Up),
        ArticleSort::LastUpdatedFirst => ("a.updated_at", Direction::Down),
        ArticleSort::FirstUpdatedFirst => ("a.updated_at", Direction::Up),
        ArticleSort::Title => ("a.title", Direction::Up),
        ArticleSort::TitleBackwards => ("a.title", Direction::Down),
    };
    push_after(statement, filter, column, id, direction);
    push_order(statement, column, id, direction);
    push_limit(statement, filter);
}

/// A search finds candidates, sorts out the page, and only then gathers what the page shows.
fn push_search(statement: &mut Composed, filter: &ArticleFilter, query: &str, engine: Engine) {
    statement
        .push(SEARCHED_COLUMNS)
        .push(" FROM (SELECT r.* FROM (");
    full_text::open_candidates(statement, engine, query);
    statement.push(" AND ");
    push_conditions(
        statement,
        filter,
        "a.published_at",
        filter.tags.iter(),
        filter.author.as_ref(),
    );
    full_text::close_candidates(statement, engine);
    statement.push(") r WHERE true");
    let (column, direction) = match filter.order {
        ArticleSort::Relevance => ("r.score", Direction::Down),
        ArticleSort::NewestFirst => ("r.published_at", Direction::Down),
        ArticleSort::OldestFirst => ("r.published_at", Direction::Up),
        ArticleSort::LastUpdatedFirst => ("r.updated_at", Direction::Down),
        ArticleSort::FirstUpdatedFirst => ("r.updated_at", Direction::Up),
        ArticleSort::Title => ("r.title", Direction::Up),
        ArticleSort::TitleBackwards => ("r.title", Direction::Down),
    };
    push_after(statement, filter, column, "r.id", direction);
    push_order(statement, column, "r.id", direction);
    push_limit(statement, filter);
    statement
        .push(") r JOIN articles a ON a.id = r.id LEFT JOIN media m ON m.id = a.cover_media_id");
    push_order(statement, column, "r.id", direction);
}

/// Visibility and filters; begins without `AND`.
fn push_conditions<'f>(
    statement: &mut Composed,
    filter: &ArticleFilter,
    published: &'static str,
    tags: impl Iterator<Item = &'f String>,
    author: Option<&String>,
) {
    statement
        .push(published)
        .push(" <= ")
        .bind(Value::Time(filter.now));
    if let Some(time) = filter.published_after {
        statement
            .push(" AND ")
            .push(published)
            .push(" >= ")
            .bind(Value::Time(time));
    }
    if let Some(time) = filter.published_before {
        statement
            .push(" AND ")
            .push(published)
            .push(" < ")
            .bind(Value::Time(time));
    }
    for tag in tags {
        statement
            .push(" AND EXISTS (SELECT 1 FROM article_tags x JOIN tags y ON y.id = x.tag_id WHERE x.article_id = a.id AND y.slug = ")
            .bind(Value::Text(tag.clone()))
            .push(")");
    }
    if let Some(username) = author {
        statement
            .push(" AND EXISTS (SELECT 1 FROM article_authors x JOIN users y ON y.id = x.user_id WHERE x.article_id = a.id AND y.username = ")
            .bind(Value::Text(username.clone()))
            .push(")");
    }
}

#[derive(Clone, Copy)]
enum Direction {
    Up,
    Down,
}

/// Begins after the cursor.
fn push_after(
    statement: &mut Composed,
    filter: &ArticleFilter,
    column: &'static str,
    id: &'static str,
    direction: Direction,
) {
    if let Some((value, after_id)) = &filter.after {
        statement
            .push(" AND (")
            .push(column)
            .push(", ")
            .push(id)
            .push(match direction {
                Direction::Up => ") > (",
                Direction::Down => ") < (",
            })
            .bind(value.clone())
            .push(", ")
            .bind(Value::Id(*after_id))
            .push(")");
    }
}

fn push_order(
    statement: &mut Composed,
    column: &'static str,
    id: &'static str,
    direction: Direction,
) {
    let way = match direction {
        Direction::Up => "",
        Direction::Down => " DESC",
    };
    statement
        .push(" ORDER BY ")
        .push(column)
        .push(way)
        .push(", ")
        .push(id)
        .push(way);
}

fn push_limit(statement: &mut Composed, filter: &ArticleFilter) {
    statement.push(" LIMIT ").bind(Value::Integer(filter.limit));
}

/// Every shape that the list statement can take, for the test that prepares each.
#[must_use]
pub fn every_shape(engine: Engine) -> Vec<String> {
    let now = DateTime::UNIX_EPOCH;
    let mut shapes = Vec::new();
    for &order in ArticleSort::ALL {
        let searched = Terms::parse("words \"and phrases\"");
        for terms in [None, searched]
            .into_iter()
            .filter(|terms| terms.is_some() || order != ArticleSort::Relevance)
        {
            for bits in 0..32_u8 {
                let has = |bit: u8| bits & (1 << bit) != 0;
                let value = match order {
                    ArticleSort::Title | ArticleSort::TitleBackwards => Value::Text(String::new()),
                    ArticleSort::Relevance => Value::Float(0.0),
                    _ => Value::Time(now),
                };
                let filter = ArticleFilter {
                    now,
                    tags: vec![String::new(); if has(0) { 2 } else { 0 }],
                    author: has(1).then(String::new),
                    published_after: has(2).then_some(now),
                    published_before: has(3).then_some(now),
                    terms: terms.clone(),
                    order,
                    after: has(4).then(|| (value, Uuid::nil())),
                    limit: 1,
                };
                shapes.push(compose(&filter, engine).sql().to_owned());
            }
        }
    }
    shapes
}
