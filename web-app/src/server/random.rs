//! Random identifiers.

/// A fresh identifier of `BYTES` random bytes, in hexadecimal.
///
/// The generator is the cryptographically secure one of `rand`, seeded by the
/// operating system.
pub(crate) fn hex<const BYTES: usize>() -> String {
    use std::fmt::Write;

    let bytes: [u8; BYTES] = std::array::from_fn(|_| rand::random());
    bytes
        .iter()
        .fold(String::with_capacity(BYTES * 2), |mut text, byte| {
            // Writing to a string cannot fail.
            let _ = write!(text, "{byte:02x}");
            text
        })
}
