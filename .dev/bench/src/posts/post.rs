//! One post as a Markdown file with front matter.

use std::fmt::Write as _;

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use rand::RngExt as _;
use rand_chacha::ChaCha8Rng;
use rand_distr::{Distribution, Zipf};

use crate::vocabulary::Vocabulary;

const AUTHORS: usize = 60;
const TAGS: f64 = 300.0;
/// The first post's date; the last one's is sixteen years later, however many there are.
const FIRST: DateTime<Utc> = DateTime::from_timestamp_secs(1_262_332_800).unwrap();
const SPAN: TimeDelta = TimeDelta::days(16 * 365);

const CODE: &str = "```rust\nfn fold(leaf: &Leaf) -> (Page, Page) {\n    let recto = leaf.pages().next();\n    \
    let verso = leaf.pages().last(); // the other side\n    (recto, verso)\n}\n```\n\n";

/// A post: its slug, and the file's whole text.
pub struct Post {
    /// Names the post's page.
    pub slug: String,
    /// Front matter and body.
    pub text: String,
}

/// Writes post `number` of `count`.
pub fn write(
    number: usize,
    count: usize,
    vocabulary: &Vocabulary,
    random: &mut ChaCha8Rng,
) -> Post {
    let title = sentence(vocabulary, random, 3..8);
    let slug = format!("{}-{number}", title.replace(' ', "-"));
    let share = i32::try_from(number).unwrap_or(0);
    let date = FIRST + SPAN / i32::try_from(count).unwrap_or(1) * share;
    let mut text = format!(
        "---\ntitle: {}\nslug: {slug}\ndate: {}\nauthors: [{}]\ntags: [{}]\nsummary: {}.\n---\n\n",
        capitalised(&title),
        date.to_rfc3339_opts(SecondsFormat::Secs, true),
        authors(random),
        tags(vocabulary, random),
        capitalised(&sentence(vocabulary, random, 15..30)),
    );
    let mut words_left = random.random_range(300..600_usize);
    while words_left > 0 {
        if random.random_ratio(1, 4) {
            let _ = write!(
                text,
                "## {}\n\n",
                capitalised(&sentence(vocabulary, random, 2..6))
            );
        }
        words_left = words_left.saturating_sub(paragraph(&mut text, vocabulary, random));
        if random.random_ratio(1, 20) {
            text.push_str(CODE);
        }
    }
    Post { slug, text }
}

/// Appends a paragraph; returns how many words it has.
fn paragraph(text: &mut String, vocabulary: &Vocabulary, random: &mut ChaCha8Rng) -> usize {
    let mut words = 0;
    for _ in 0..random.random_range(3..7) {
        let sentence = sentence(vocabulary, random, 6..20);
        words += sentence.split(' ').count();
        let _ = write!(text, "{}. ", capitalised(&sentence));
    }
    let target = vocabulary.word(random);
    let _ = write!(
        text,
        "See [{target}](https://example.com/{target}) and *{}*.\n\n",
        vocabulary.word(random)
    );
    words
}

fn sentence(
    vocabulary: &Vocabulary,
    random: &mut ChaCha8Rng,
    length: std::ops::Range<usize>,
) -> String {
    let length = random.random_range(length);
    let words: Vec<&str> = (0..length).map(|_| vocabulary.word(random)).collect();
    words.join(" ")
}

fn capitalised(sentence: &str) -> String {
    let (first, rest) = sentence.split_at(1);
    first.to_uppercase() + rest
}

/// One author or two.
fn authors(random: &mut ChaCha8Rng) -> String {
    let first = random.random_range(0..AUTHORS);
    if random.random_ratio(1, 8) {
        format!("Author {first}, Author {}", (first + 1) % AUTHORS)
    } else {
        format!("Author {first}")
    }
}

/// One to four tags, some of which are on every tenth post and most on few.
fn tags(vocabulary: &Vocabulary, random: &mut ChaCha8Rng) -> String {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a rank is between 1 and the number of tags"
    )]
    let mut ranks: Vec<usize> = Zipf::new(TAGS, 1.0)
        .into_iter()
        .flat_map(|ranks| {
            (0..random.random_range(1..5))
                .map(|_| ranks.sample(random) as usize)
                .collect::<Vec<_>>()
        })
        .collect();
    ranks.sort_unstable();
    ranks.dedup();
    // Words from the middle of the vocabulary: the commonest would be odd as tags.
    let words: Vec<&str> = ranks
        .iter()
        .map(|rank| vocabulary.ranked(500 + rank))
        .collect();
    words.join(", ")
}
