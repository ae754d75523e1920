//! The code that people type in: eight consonants, which make no words (RFC 8628, 6.1).

use crate::{http::input::text_input, random::Random};

const LETTERS: &[u8; 20] = b"BCDFGHJKLMNPQRSTVWXZ";
const LENGTH: usize = 8;

text_input! {
    /// The code that a device shows.
    UserCode {
        max: 20,
        pattern: "^[ -]*([BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz][ -]*){8}$",
        says: "must be the eight letters that the device shows",
        example: "WDJB-MJHT"
    }
}

impl UserCode {
    /// Its letters alone: however people typed them.
    #[must_use]
    pub fn letters(&self) -> String {
        let letters = self.as_str().chars().filter(char::is_ascii_alphabetic);
        letters.map(|letter| letter.to_ascii_uppercase()).collect()
    }
}

/// A new code, its letters alone.
pub fn new(random: &dyn Random) -> String {
    let mut code = String::with_capacity(LENGTH);
    while code.len() < LENGTH {
        let mut byte = [0];
        random.fill(&mut byte);
        let [byte] = byte;
        // Above it some letters would be likelier than others.
        if byte < 240 {
            let letter = LETTERS.get(usize::from(byte) % LETTERS.len());
            code.extend(letter.map(|letter| char::from(*letter)));
        }
    }
    code
}

/// A code as it is shown.
pub fn shown(code: &str) -> String {
    let (first, second) = code.split_at_checked(4).unwrap_or((code, ""));
    format!("{first}-{second}")
}
