//! Time, randomness and settings that are the same in every run.

use std::sync::{
    Arc,
    atomic::{AtomicI64, AtomicU64, Ordering},
};

use chrono::{DateTime, Duration, Utc};
use clap::{Args, Command, FromArgMatches};
use verso::{clock::Clock, config::Settings, random::Random};

/// What time it is in every test, until its clock is moved.
pub const NOW: &str = "2026-06-15T12:00:00Z";

/// A clock that goes only when told to.
#[derive(Clone)]
pub struct StoppedClock(Arc<AtomicI64>);

impl Default for StoppedClock {
    fn default() -> Self {
        let now: DateTime<Utc> = NOW.parse().unwrap();
        Self(Arc::new(AtomicI64::new(now.timestamp_micros())))
    }
}

impl StoppedClock {
    /// Moves the clock on.
    pub fn advance(&self, by: Duration) {
        let micros = by.num_microseconds().unwrap();
        self.0.fetch_add(micros, Ordering::Relaxed);
    }
}

impl Clock for StoppedClock {
    fn now(&self) -> DateTime<Utc> {
        DateTime::from_timestamp_micros(self.0.load(Ordering::Relaxed)).unwrap()
    }
}

/// The same bytes in the same order, every time (`SplitMix64`).
#[derive(Clone, Default)]
pub struct SeededRandom(Arc<AtomicU64>);

impl Random for SeededRandom {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            let mut word = self.0.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::Relaxed);
            word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            let word = (word ^ (word >> 31)).to_le_bytes();
            chunk.copy_from_slice(&word[..chunk.len()]);
        }
    }
}

/// The settings that these flags make; the environment has no say.
pub fn settings(flags: &[&str]) -> Settings {
    let command = Command::new("verso")
        .no_binary_name(true)
        .args_override_self(true);
    let command = Settings::augment_args(command);
    let command = command.mut_args(|argument| argument.env(None::<&str>));
    let matches = command.try_get_matches_from(flags).unwrap();
    Settings::from_arg_matches(&matches).unwrap()
}
