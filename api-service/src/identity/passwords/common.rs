//! What people choose most often, which is what others try first.

use std::{collections::HashSet, sync::LazyLock};

static COMMON: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    include_str!("../../../assets/passwords/common.txt")
        .lines()
        .collect()
});

/// Whether `password`, in lower case, is on the list, as it is or with digits and signs around it.
pub fn is_common(password: &str) -> bool {
    let core = password.trim_matches(|c: char| !c.is_alphabetic());
    COMMON.contains(password) || COMMON.contains(core)
}
