//! What is wrong with a body, gathered while it is read.

use crate::http::{
    input::Invalid,
    problem::{FieldError, Location, Problem},
};

/// A body can hold more mistakes than anybody wants to read; the answer stays small.
const MAX: usize = 100;

/// The mistakes so far, and where in the body the reader is.
#[derive(Debug, Default)]
pub struct Mistakes {
    pointer: String,
    errors: Vec<FieldError>,
}

impl Mistakes {
    /// Reads what lies below: the member or the index `segment` (RFC 6901).
    pub fn below<R>(&mut self, segment: &str, read: impl FnOnce(&mut Self) -> R) -> R {
        let length = self.pointer.len();
        self.pointer.push('/');
        self.pointer
            .push_str(&segment.replace('~', "~0").replace('/', "~1"));
        let result = read(self);
        self.pointer.truncate(length);
        result
    }

    /// Notes that the value at hand breaks a rule.
    pub fn refuse(&mut self, invalid: Invalid) {
        if self.errors.len() < MAX {
            self.errors.push(FieldError {
                location: Location::Body,
                pointer: self.pointer.clone(),
                code: invalid.code,
                message: invalid.message,
            });
        }
    }

    /// Ends reading.
    ///
    /// # Errors
    /// Every mistake found on the way, in one problem.
    pub fn finish(self) -> Result<(), Problem> {
        if self.errors.is_empty() {
            Ok(())
        } else {
            Err(Problem::invalid(self.errors))
        }
    }
}
