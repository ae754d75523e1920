//! The words of a post, without its markup.

use super::MAX_TEXT_CHARS;

/// Collects text up to a limit, with single spaces for every run of white space.
pub(super) struct PlainText {
    text: String,
    room: usize,
    gap: bool,
}

impl PlainText {
    /// Collects up to [`MAX_TEXT_CHARS`].
    pub(super) fn new() -> Self {
        Self::up_to(MAX_TEXT_CHARS)
    }

    /// Collects up to `room` characters.
    pub(super) fn up_to(room: usize) -> Self {
        Self {
            text: String::new(),
            room,
            gap: false,
        }
    }

    /// Adds words.
    pub(super) fn push(&mut self, words: &str) {
        for c in words.chars() {
            if c.is_whitespace() {
                self.gap = true;
                continue;
            }
            if self.is_full() {
                return;
            }
            if std::mem::take(&mut self.gap) && !self.text.is_empty() {
                self.text.push(' ');
                self.room -= 1;
            }
            self.text.push(c);
            self.room -= 1;
        }
    }

    /// Keeps the words before and after apart.
    pub(super) fn separate(&mut self) {
        self.gap = true;
    }

    /// Whether nothing more is taken: there is no room for a space and a character.
    pub(super) fn is_full(&self) -> bool {
        self.room < 2
    }

    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    pub(super) fn into_string(self) -> String {
        self.text
    }
}

/// Counts words; in scripts written without spaces, each character counts as half a word.
pub(super) fn word_count(text: &str) -> u32 {
    let unspaced = text.chars().filter(|&c| is_unspaced(c)).count();
    let spaced = (text.split(|c: char| c.is_whitespace() || is_unspaced(c)))
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .count();
    u32::try_from(spaced + unspaced.div_ceil(2)).unwrap_or(u32::MAX)
}

/// Chinese characters, Japanese kana and Thai: scripts written without spaces.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{0E00}'..='\u{0E7F}' | '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}' | '\u{20000}'..='\u{3134F}')
}
