//! Made-up words, used as often as words are in real languages: the second half as often as the
//! first, the third a third as often, … (Zipf's law).

use std::collections::HashSet;

use rand::seq::IndexedRandom;
use rand_chacha::ChaCha8Rng;
use rand_distr::{Distribution, Zipf};

const SIZE: usize = 40_000;
/// The commonest words are real ones, as every text is full of them.
const COMMONEST: &str = "the of and to a in is that it for as with was on be by at this are from or an \
    have not they which one were all we when there can more if has will about up out so what some who \
    would into only its time other no than them could may first like then do any my now such over our";
const ONSETS: [&str; 16] = [
    "b", "br", "c", "d", "f", "g", "gr", "l", "m", "n", "p", "r", "s", "st", "t", "v",
];
const NUCLEI: [&str; 8] = ["a", "e", "i", "o", "u", "ai", "ea", "ou"];
const CODAS: [&str; 8] = ["", "", "", "n", "r", "s", "l", "nt"];

/// The words, the commonest first.
pub struct Vocabulary {
    words: Vec<String>,
    ranks: Zipf<f64>,
}

impl Vocabulary {
    /// The same words for the same state of `random`.
    pub fn new(random: &mut ChaCha8Rng) -> Self {
        let mut words: Vec<String> = COMMONEST.split_whitespace().map(str::to_owned).collect();
        let mut known: HashSet<String> = words.iter().cloned().collect();
        while words.len() < SIZE {
            // Common words are short.
            let syllables = if words.len() < 2_000 { 2 } else { 3 };
            let word: String = (0..syllables).map(|_| syllable(random)).collect();
            if known.insert(word.clone()) {
                words.push(word);
            }
        }
        #[expect(clippy::cast_precision_loss, reason = "the number is small")]
        let ranks = Zipf::new(SIZE as f64, 1.0)
            .unwrap_or_else(|_| unreachable!("the numbers above are positive"));
        Self { words, ranks }
    }

    /// A word, as likely as it is common.
    pub fn word(&self, random: &mut ChaCha8Rng) -> &str {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a rank is between 1 and the number of words"
        )]
        let rank = self.ranks.sample(random) as usize;
        self.ranked(rank)
    }

    /// The word that so many are commoner than, plus one.
    pub fn ranked(&self, rank: usize) -> &str {
        self.words
            .get(rank.saturating_sub(1))
            .map_or("the", String::as_str)
    }
}

fn syllable(random: &mut ChaCha8Rng) -> String {
    [&ONSETS[..], &NUCLEI[..], &CODAS[..]]
        .iter()
        .filter_map(|parts| parts.choose(random))
        .copied()
        .collect()
}
