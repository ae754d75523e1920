//! When keys follow each other: a new one is published before it signs, so that whoever keeps
//! our keys for a while knows it by then, and an old one stays until its tokens have ended.

use chrono::{DateTime, TimeDelta, Utc};

/// How long a key signs.
pub const SIGNS_FOR: TimeDelta = TimeDelta::days(90);
/// How long it is published before.
pub const PUBLISHED_BEFORE: TimeDelta = TimeDelta::days(1);
/// How long it is published after. Its access tokens end long before; id tokens may be shown again
/// at signing out, and are then verified whatever their age.
pub const KEPT_FOR: TimeDelta = TimeDelta::days(30);

/// The key that signs now, of keys in the order in which they begin: the last that has begun.
pub fn signing<K>(
    keys: &[K],
    signs_from: impl Fn(&K) -> DateTime<Utc>,
    now: DateTime<Utc>,
) -> Option<&K> {
    keys.iter().rev().find(|key| signs_from(key) <= now)
}

/// When the next key has to begin, if it is time to make it.
pub fn next_signs_from(newest: Option<DateTime<Utc>>, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let Some(newest) = newest else {
        // The first one: nobody keeps an older one.
        return Some(now);
    };
    let due = newest + SIGNS_FOR;
    (due - PUBLISHED_BEFORE <= now).then(|| due.max(now + PUBLISHED_BEFORE))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that panics has failed")]

    use chrono::{DateTime, TimeDelta, Utc};

    use super::{PUBLISHED_BEFORE, SIGNS_FOR, next_signs_from, signing};

    fn now() -> DateTime<Utc> {
        "2026-06-15T12:00:00Z".parse().unwrap()
    }

    #[test]
    fn the_first_key_signs_at_once() {
        assert_eq!(next_signs_from(None, now()), Some(now()));
    }

    #[test]
    fn a_new_key_is_published_before_it_signs() {
        let second = TimeDelta::seconds(1);
        let made = now() + SIGNS_FOR - PUBLISHED_BEFORE;
        assert_eq!(next_signs_from(Some(now()), made - second), None);
        assert_eq!(next_signs_from(Some(now()), made), Some(now() + SIGNS_FOR));
        let long_after = now() + SIGNS_FOR * 3;
        let next = next_signs_from(Some(now()), long_after);
        assert_eq!(next, Some(long_after + PUBLISHED_BEFORE));
    }

    #[test]
    fn the_old_key_signs_until_the_new_one_begins() {
        let keys = [now(), now() + SIGNS_FOR];
        let second = TimeDelta::seconds(1);
        let at = |time| signing(&keys, |key| *key, time).copied();
        assert_eq!(at(now() - second), None);
        assert_eq!(at(now()), Some(now()));
        assert_eq!(at(now() + SIGNS_FOR - second), Some(now()));
        assert_eq!(at(now() + SIGNS_FOR), Some(now() + SIGNS_FOR));
    }
}
