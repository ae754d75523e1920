//! `posts COUNT FOLDER`: writes that many made-up posts, the same on every machine, and beside
//! them what the load generator asks for.
//!
//! `FOLDER/posts/*/*.md` is for `verso import`; `FOLDER/slugs` and `FOLDER/queries` hold one
//! slug or search a line.

mod post;
mod vocabulary;

use std::{env, error::Error, fs, path::Path};

use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use vocabulary::Vocabulary;

/// So many articles are read by the load generator, evenly spread.
const READ: usize = 500;
/// So many searches does it make, in each of the three kinds.
const SEARCHES: usize = 100;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let (Some(count), Some(folder)) = (arguments.next(), arguments.next()) else {
        return Err("usage: posts COUNT FOLDER".into());
    };
    let count: usize = count.parse()?;
    let folder = Path::new(&folder);
    let vocabulary = Vocabulary::new(&mut ChaCha8Rng::seed_from_u64(1));
    let mut slugs = Vec::new();
    for number in 0..count {
        // A seed for each, so that a post does not depend on the ones before.
        let mut random = ChaCha8Rng::seed_from_u64(1000 + number as u64);
        let post = post::write(number, count, &vocabulary, &mut random);
        let shelf = folder.join("posts").join(format!("{:04}", number / 500));
        fs::create_dir_all(&shelf)?;
        fs::write(shelf.join(format!("{number:06}.md")), post.text)?;
        if number % (count / READ).max(1) == 0 {
            slugs.push(post.slug);
        }
    }
    fs::write(folder.join("slugs"), slugs.join("\n"))?;
    fs::write(folder.join("queries"), queries(&vocabulary).join("\n"))?;
    Ok(())
}

/// What readers search for: a word that is in every tenth article, two that share a tenth of
/// them, and one that is in every third. Each fills a page whatever the number of articles, so that
/// figures differ by the work and not by the length of the answer.
fn queries(vocabulary: &Vocabulary) -> Vec<String> {
    let mut random = ChaCha8Rng::seed_from_u64(2);
    (0..SEARCHES)
        .flat_map(|_| {
            let mut word = |ranks| vocabulary.ranked(random.random_range(ranks));
            let tenth = word(250..500).to_owned();
            let pair = format!("{} {}", word(85..180), word(85..180));
            let third = word(80..160).to_owned();
            [tenth, pair, third]
        })
        .collect()
}
