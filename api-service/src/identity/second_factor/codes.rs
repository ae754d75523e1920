//! Recovery codes: for when the authenticator is lost.

use sha2::{Digest, Sha256};
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::random::Random;

/// How many somebody gets.
pub const COUNT: usize = 10;
/// No letters and digits that look alike: 32 of them, so that five bits make one.
const ALPHABET: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";
/// In groups of four, joined by hyphens: 80 bits.
const GROUPS: usize = 4;

/// Makes codes.
pub fn make(random: &dyn Random) -> Vec<String> {
    (0..COUNT).map(|_| make_one(random)).collect()
}

fn make_one(random: &dyn Random) -> String {
    let mut bytes = Zeroizing::new([0_u8; GROUPS * 4]);
    random.fill(&mut *bytes);
    let letters = bytes
        .iter()
        .filter_map(|byte| ALPHABET.get(usize::from(byte % 32)));
    let letters: Vec<char> = letters.map(|letter| char::from(*letter)).collect();
    let groups: Vec<String> = letters
        .chunks(4)
        .map(|group| group.iter().collect())
        .collect();
    groups.join("-")
}

/// What is kept of a code, however it is typed. The user's id is its salt.
pub fn hash(user: Uuid, code: &str) -> Vec<u8> {
    let code = code.chars().filter(char::is_ascii_alphanumeric);
    let code: String = code.map(|c| c.to_ascii_lowercase()).collect();
    let mut hasher = Sha256::new();
    hasher.update(user.as_bytes());
    hasher.update(code.as_bytes());
    hasher.finalize().to_vec()
}
