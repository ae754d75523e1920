//! The part of an article in which a search matched. Made here and not by the engines: theirs
//! read the whole index or text again for each article, and differ.

use std::{borrow::Cow, ops::Range};

use deunicode::deunicode;
use rust_stemmers::{Algorithm, Stemmer};

use crate::database::full_text::Terms;

/// Words of a snippet.
const WORDS: usize = 24;
/// Words that stand before the first match, for context.
const LEAD: usize = 4;

/// What marks the words of a search, as the engines find them: by stem, the last one as a prefix.
pub struct Marker {
    stemmer: Stemmer,
    stems: Vec<String>,
}

impl Marker {
    /// For the words of `terms`.
    pub fn new(terms: &Terms) -> Self {
        let stemmer = Stemmer::create(Algorithm::English);
        let stems = terms
            .words()
            .map(|word| stemmer.stem(&folded(word)).into_owned())
            .collect();
        Self { stemmer, stems }
    }

    /// The best passage of `text`, escaped, its matches in `<mark>`.
    pub fn snippet_html(&self, text: &str) -> String {
        let words = words(text);
        let matches: Vec<(usize, usize)> = words
            .iter()
            .enumerate()
            .filter_map(|(position, word)| Some((position, self.term(text.get(word.clone())?)?)))
            .collect();
        let first = best(&matches).saturating_sub(LEAD);
        let passage = words.iter().enumerate().skip(first).take(WORDS);

        let mut html = String::with_capacity(512);
        let mut written = words.get(first).map_or(0, |word| word.start);
        if first > 0 {
            html.push('…');
        }
        for (position, word) in passage {
            let marked = matches
                .binary_search_by_key(&position, |(at, _)| *at)
                .is_ok();
            escape(text.get(written..word.start), &mut html);
            html.push_str(if marked { "<mark>" } else { "" });
            escape(text.get(word.clone()), &mut html);
            html.push_str(if marked { "</mark>" } else { "" });
            written = word.end;
        }
        if first + WORDS < words.len() {
            html.push('…');
        } else {
            escape(text.get(written..), &mut html);
        }
        html
    }

    /// The position of the term that `word` matches.
    fn term(&self, word: &str) -> Option<usize> {
        let word = folded(word);
        // A stem begins as its word does: most words need no stemming to be told apart.
        let begins_alike = |stem: &String| stem.chars().next() == word.chars().next();
        if !self.stems.iter().any(begins_alike) {
            return None;
        }
        let found = self.stemmer.stem(&word);
        let last = self.stems.len().saturating_sub(1);
        self.stems.iter().enumerate().position(|(position, stem)| {
            found == stem.as_str() || (position == last && found.starts_with(stem.as_str()))
        })
    }
}

/// Lower-case and without accents, as both engines compare.
fn folded(word: &str) -> Cow<'_, str> {
    if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        Cow::Borrowed(word)
    } else if word.is_ascii() {
        Cow::Owned(word.to_ascii_lowercase())
    } else {
        Cow::Owned(deunicode(word).to_lowercase())
    }
}

/// Where the words of `text` are: runs of letters and digits, as in [`Terms::parse`].
fn words(text: &str) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, character) in text.char_indices() {
        match (start, character.is_alphanumeric()) {
            (None, true) => start = Some(at),
            (Some(begin), false) => {
                words.push(begin..at);
                start = None;
            }
            _ => {}
        }
    }
    words.extend(start.map(|begin| begin..text.len()));
    words
}

/// The word at which the passage with the most different terms begins; the first of equals.
fn best(matches: &[(usize, usize)]) -> usize {
    let mut best = (0, 0);
    for (index, (position, _)) in matches.iter().enumerate() {
        let within = matches
            .iter()
            .skip(index)
            .take_while(|(at, _)| at - position < WORDS - LEAD);
        let mut terms: Vec<usize> = within.map(|(_, term)| *term).collect();
        terms.sort_unstable();
        terms.dedup();
        if terms.len() > best.0 {
            best = (terms.len(), *position);
        }
    }
    best.1
}

fn escape(text: Option<&str>, html: &mut String) {
    for character in text.unwrap_or_default().chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            other => html.push(other),
        }
    }
}
