//! Which passwords are accepted (SP 800-63B-4, 3.1.1.2): long ones that are not easy to guess.
//! No rule about kinds of characters, and none about age: both make people choose worse.

use super::{NewPassword, common::is_common};
use crate::http::input::Invalid;

/// What is long enough where the password is all there is.
pub const MIN_ALONE: usize = 15;
/// What is long enough beside a second factor.
pub const MIN_WITH_SECOND_FACTOR: usize = 8;
/// Own words shorter than this may occur anywhere.
const MIN_WORD: usize = 4;

/// Whose password it is to be.
#[derive(Clone, Debug, Default)]
pub struct Setting<'s> {
    /// Whether a second factor is asked for as well.
    pub has_second_factor: bool,
    /// What everybody knows about the account: its name, its address, the publication's title.
    pub own_words: Vec<&'s str>,
}

/// Whether an account in this `setting` may have this password. Tells whether it is too short
/// to be enough alone, so that the second factor must stay.
///
/// # Errors
/// Why not, and what would be better.
pub fn check(password: &NewPassword, setting: &Setting<'_>) -> Result<bool, Invalid> {
    let text = password.password().as_str();
    let length = text.chars().count();
    if !setting.has_second_factor && length < MIN_ALONE {
        return Err(Invalid::new(
            "too_short",
            format!(
                "must be at least {MIN_ALONE} characters, or {MIN_WITH_SECOND_FACTOR} once the account has a \
                 second factor; a few words in a row are easy to remember"
            ),
        ));
    }
    let lower = text.to_lowercase();
    if is_common(&lower) {
        return Err(Invalid::new(
            "too_common",
            "is among the passwords that are tried first",
        ));
    }
    if repeats(&lower) {
        return Err(Invalid::new(
            "repetitive",
            "repeats itself too much or counts up; anybody would guess it",
        ));
    }
    if is_made_of(&lower, &setting.own_words) {
        return Err(Invalid::new(
            "own_words",
            "is made of your name, your address or the name of this publication",
        ));
    }
    Ok(length < MIN_ALONE)
}

/// Whether it is one short piece again and again, or a run such as `abcdefgh` or `87654321`.
fn repeats(text: &str) -> bool {
    let characters: Vec<char> = text.chars().collect();
    let length = characters.len();
    let has_period = |period: usize| {
        let shifted = characters.iter().skip(period);
        shifted.zip(&characters).all(|(one, other)| one == other)
    };
    let is_run = |step: i64| {
        let numbers = characters.iter().map(|c| i64::from(u32::from(*c)));
        let next = numbers.clone().skip(1);
        numbers.zip(next).all(|(one, other)| other - one == step)
    };
    (1..=length / 2).take(10).any(has_period) || is_run(1) || is_run(-1)
}

/// Whether too little is left of it once the words are taken out.
fn is_made_of(text: &str, words: &[&str]) -> bool {
    let words = words.iter().flat_map(|word| {
        let word = word.to_lowercase();
        let parts = word.split(|c: char| !c.is_alphanumeric());
        let parts: Vec<String> = parts.map(str::to_owned).collect();
        parts.into_iter().chain([word])
    });
    let mut words: Vec<String> = words
        .filter(|word| word.chars().count() >= MIN_WORD)
        .collect();
    // The longest first: a name goes before its parts.
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    let mut rest = text.to_owned();
    for word in &words {
        rest = rest.replace(word.as_str(), "");
    }
    rest.len() < text.len() && rest.chars().count() < MIN_WITH_SECOND_FACTOR
}
