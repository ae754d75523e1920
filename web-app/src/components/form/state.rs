//! What a form holds, and what is wrong with it.

use shared_contracts::types::Problem;

/// What a form holds, and what is wrong with it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct FormState {
    values: Vec<(String, String)>,
    complaints: Vec<Complaint>,
}

/// Something that is wrong with a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Complaint {
    /// The field that it is about, if it is about one.
    pub(super) field: Option<String>,
    /// What to do about it.
    pub(super) message: String,
}

/// All that a field shows.
pub(super) struct Content {
    pub(super) value: String,
    pub(super) complaint: Option<String>,
}

impl FormState {
    /// The same with a value that is shown in a field.
    pub(crate) fn with(mut self, field: &str, value: impl Into<String>) -> Self {
        self.values.push((field.into(), value.into()));
        self
    }

    /// The same with this value in a field and no other.
    pub(crate) fn instead(mut self, field: &str, value: impl Into<String>) -> Self {
        self.values.retain(|(name, _)| name != field);
        self.with(field, value)
    }

    /// What is shown in a field.
    pub(crate) fn value(&self, field: &str) -> String {
        let mut values = self.values.iter().filter(|(name, _)| name == field);
        values
            .next()
            .map_or_else(String::new, |(_, value)| value.clone())
    }

    /// What a field with several values holds.
    pub(super) fn into_values(self, field: &str) -> Vec<String> {
        let values = self.values.into_iter().filter(|(name, _)| name == field);
        values.map(|(_, value)| value).collect()
    }

    /// All that a field shows.
    pub(super) fn into_field(self, field: &str) -> Content {
        Content {
            complaint: self.complaint(field),
            value: self.value(field),
        }
    }

    /// Complains about a field.
    pub(crate) fn complain(&mut self, field: &str, message: impl Into<String>) {
        self.complaints.push(Complaint {
            field: Some(field.into()),
            message: message.into(),
        });
    }

    /// Complains about the whole.
    pub(crate) fn complain_generally(&mut self, message: impl Into<String>) {
        self.complaints.push(Complaint {
            field: None,
            message: message.into(),
        });
    }

    /// Complains when a field is empty.
    pub(crate) fn require(&mut self, field: &str, value: &str, message: &str) {
        if value.is_empty() {
            self.complain(field, message);
        }
    }

    /// What the API complains about, each beside its field: it names them by
    /// JSON pointers, and the fields here are called as the members there are.
    pub(crate) fn complain_as(&mut self, problem: &Problem, fields: &[&str]) {
        for error in &problem.errors {
            let mut steps = error.pointer.trim_start_matches('/').split('/');
            let name = steps.next().unwrap_or_default();
            let item = steps.next().and_then(|step| step.parse().ok());
            let message = sentence(name, item, &error.message);
            if fields.contains(&name) {
                self.complain(name, message);
            } else {
                self.complain_generally(message);
            }
        }
        if problem.errors.is_empty() {
            self.complain_generally(problem.detail.clone());
        }
    }

    /// What is to be said where there is room for one sentence.
    pub(crate) fn first_complaint(&self) -> Option<String> {
        self.complaints.first().map(|one| one.message.clone())
    }

    pub(super) fn into_complaints(self) -> Vec<Complaint> {
        self.complaints
    }

    /// What is wrong with a field.
    pub(crate) fn complaint(&self, field: &str) -> Option<String> {
        let of_field = |one: &&Complaint| one.field.as_deref() == Some(field);
        self.complaints
            .iter()
            .find(of_field)
            .map(|one| one.message.clone())
    }

    pub(crate) fn is_good(&self) -> bool {
        self.complaints.is_empty()
    }
}

/// What the fields of all forms are called in sentences.
const SUBJECTS: [(&str, &str); 17] = [
    ("bio", "The text about you"),
    ("code", "The code"),
    ("current_password", "The password"),
    ("display_name", "The name"),
    ("email", "The e-mail address"),
    ("expires_in_days", "The time"),
    ("jwks", "The keys"),
    ("name", "The name"),
    ("new_password", "The new password"),
    ("password", "The password"),
    ("post_logout_redirect_uris", "The address"),
    ("redirect_uris", "The address"),
    ("scopes", "The choice"),
    ("token", "This link"),
    ("user_code", "The code"),
    ("username", "The user name"),
    ("website_url", "The address of the web site"),
];

/// A sentence of a field and what the API says about it, or about one item of
/// it, which then is a line. A message that is a sentence already stays as it
/// is.
fn sentence(field: &str, item: Option<usize>, message: &str) -> String {
    let end = if message.ends_with('.') { "" } else { "." };
    if message.starts_with(char::is_uppercase) {
        return format!("{message}{end}");
    }
    let known = SUBJECTS.iter().find(|(name, _)| *name == field);
    let subject = known.map_or("What was sent", |(_, subject)| subject);
    let line = item.map(|item| format!(" in line {}", item.saturating_add(1)));
    format!("{subject}{} {message}{end}", line.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use shared_contracts::types::{FieldError, Location, Problem, ProblemCode};

    use super::FormState;

    fn problem(errors: Vec<FieldError>) -> Problem {
        Problem {
            code: ProblemCode::ValidationFailed,
            detail: "The request is not valid.".into(),
            missing: Vec::new(),
            errors,
            request_id: String::new(),
            status: 422,
            title: String::new(),
            r#type: String::new(),
        }
    }

    fn error(pointer: &str) -> FieldError {
        FieldError {
            code: "invalid".into(),
            location: Location::Body,
            message: "is taken".into(),
            pointer: pointer.into(),
        }
    }

    #[test]
    fn complaints_of_the_api_stand_beside_their_fields() {
        let mut form = FormState::default();
        form.complain_as(&problem(vec![error("/email"), error("/other")]), &["email"]);
        assert_eq!(
            form.complaint("email").as_deref(),
            Some("The e-mail address is taken.")
        );
        assert_eq!(
            form.into_complaints()[1].field,
            None,
            "what has no field is said on top"
        );
    }

    #[test]
    fn of_a_list_the_line_is_named() {
        let mut form = FormState::default();
        let wrong = problem(vec![error("/redirect_uris/1")]);
        form.complain_as(&wrong, &["redirect_uris"]);
        assert_eq!(
            form.complaint("redirect_uris").as_deref(),
            Some("The address in line 2 is taken.")
        );
    }

    #[test]
    fn a_problem_without_members_is_said_on_top() {
        let mut form = FormState::default();
        form.complain_as(&problem(Vec::new()), &["email"]);
        assert_eq!(
            form.into_complaints()[0].message,
            "The request is not valid."
        );
    }
}
