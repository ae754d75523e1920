//! What becomes of a form that the API did not accept.

use axum::http::StatusCode;
use axum::response::IntoResponse;

use super::fields::Elsewhere;
use crate::api::{Failure, Refusal};
use crate::components::FormState;
use crate::oauth::{sign_in_again, sign_in_first};

/// The form with what the API says about it, and the status to show it with.
/// What no form can help leads elsewhere.
pub(super) fn complain(
    mut form: FormState,
    fields: &[&str],
    refusal: Refusal,
    here: &str,
) -> Result<(StatusCode, FormState), Elsewhere> {
    match refusal {
        Refusal::Problem(problem) => {
            form.complain_as(&problem, fields);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, form))
        }
        Refusal::TooMany(seconds) => {
            form.complain_generally(format!(
                "There were too many attempts. Please wait {}, then try again.",
                duration(seconds)
            ));
            Ok((StatusCode::TOO_MANY_REQUESTS, form))
        }
        // Nobody is to fill in a form twice because the API had too much to do.
        Refusal::Failure(Failure::Unavailable) => {
            form.complain_generally(
                "This cannot be done just now. Please try again in a little while.",
            );
            Ok((StatusCode::SERVICE_UNAVAILABLE, form))
        }
        other => Err(elsewhere(other, here)),
    }
}

/// Where a refusal leads that is about no form.
pub(super) fn elsewhere(refusal: Refusal, here: &str) -> Elsewhere {
    let response = match refusal {
        Refusal::SignedOut => sign_in_first(here),
        Refusal::NotRecent => sign_in_again(here),
        Refusal::Failure(failure) => failure.into_response(),
        Refusal::Problem(problem) => Failure::Invalid(vec![problem.detail]).into_response(),
        Refusal::TooMany(_) => Failure::Unavailable.into_response(),
    };
    response.into()
}

fn duration(seconds: u64) -> String {
    match seconds.div_ceil(60) {
        0 | 1 if seconds <= 1 => "a second".into(),
        0 | 1 if seconds < 60 => format!("{seconds} seconds"),
        0 | 1 => "a minute".into(),
        minutes => format!("{minutes} minutes"),
    }
}

#[cfg(test)]
mod tests {
    use super::duration;

    #[test]
    fn waits_are_said_as_people_say_them() {
        assert_eq!(duration(0), "a second");
        assert_eq!(duration(45), "45 seconds");
        assert_eq!(duration(60), "a minute");
        assert_eq!(duration(61), "2 minutes");
    }
}
