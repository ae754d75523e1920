//! Rust names for the document's names.

/// `ArticlePage` to `article_page`, `If-Match` to `if_match`.
pub fn snake_case(name: &str) -> String {
    let mut snake = String::new();
    let mut after_small = false;
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && after_small {
            snake.push('_');
        }
        after_small = letter.is_ascii_lowercase() || letter.is_ascii_digit();
        snake.push(if letter.is_ascii_alphanumeric() {
            letter.to_ascii_lowercase()
        } else {
            '_'
        });
    }
    snake
}

/// `next_cursor` to `NEXT_CURSOR`.
pub fn constant(name: &str) -> String {
    snake_case(name).to_uppercase()
}

/// The variant for an enum value: `updated_at` to `UpdatedAt`, `-title` to `TitleDescending`.
pub fn variant(value: &str) -> String {
    let (value, suffix) = match value.strip_prefix('-') {
        Some(rest) => (rest, "Descending"),
        None => (value, ""),
    };
    let mut name = String::new();
    for word in value.split(['_', '-']) {
        let mut letters = word.chars();
        if let Some(first) = letters.next() {
            name.extend(first.to_uppercase());
            name.push_str(letters.as_str());
        }
    }
    name + suffix
}
