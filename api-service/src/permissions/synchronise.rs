//! Bringing the database in line with the registry, after every migration.

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::{Permission, default_groups::DEFAULT_GROUPS};
use crate::{
    database::{Database, Transaction, execute, fetch_all, fetch_optional, statement::statements},
    random::{Random, new_id},
};

statements! {
    STORED = "SELECT codename, description FROM permissions ORDER BY codename";
    ANY_GROUP = "SELECT name AS codename, name AS description FROM groups LIMIT 1";
    SAVE = "INSERT INTO permissions (codename, description) VALUES ($1, $2) \
        ON CONFLICT (codename) DO UPDATE SET description = excluded.description";
    REMOVE = "DELETE FROM permissions WHERE codename = $1";
    INSERT_GROUP = "INSERT INTO groups (id, name, description, is_default, created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $5)";
    GRANT = "INSERT INTO group_permissions (group_id, codename) VALUES ($1, $2)";
}

#[derive(FromRow)]
struct Stored {
    codename: String,
    description: String,
}

/// Adds the permissions that are new and removes those that are gone, from whoever had them.
/// A database without any gets the default groups as well; nothing that people changed
/// is ever set back, therefore a new permission is given to nobody but superusers.
///
/// # Errors
/// Whatever the engine says; nothing is then changed.
pub async fn synchronise(
    database: &Database,
    now: DateTime<Utc>,
    random: &dyn Random,
) -> sqlx::Result<()> {
    let mut transaction = database.begin().await?;
    let stored = fetch_all!(transaction.session(), Stored, STORED)?;
    for permission in Permission::ALL {
        let (codename, description) = (permission.codename(), permission.description());
        let is_known = stored
            .iter()
            .any(|row| row.codename == codename && row.description == description);
        if !is_known {
            execute!(transaction.session(), SAVE, codename, description)?;
        }
    }
    for row in &stored {
        if Permission::with_codename(&row.codename).is_none() {
            execute!(transaction.session(), REMOVE, &row.codename)?;
        }
    }
    let is_new =
        stored.is_empty() && fetch_optional!(transaction.session(), Stored, ANY_GROUP)?.is_none();
    if is_new {
        create_default_groups(&mut transaction, now, random).await?;
    }
    transaction.commit().await
}

/// How many permissions of this build the database does not have yet; nobody could be given
/// them.
///
/// # Errors
/// Whatever the engine says.
pub async fn missing(database: &Database) -> sqlx::Result<usize> {
    let mut connection = database.read().await?;
    let stored = fetch_all!(connection.session(), Stored, STORED)?;
    let is_missing = |permission: &&Permission| {
        let codename = permission.codename();
        stored.iter().all(|row| row.codename != codename)
    };
    Ok(Permission::ALL.iter().filter(is_missing).count())
}

async fn create_default_groups(
    transaction: &mut Transaction,
    now: DateTime<Utc>,
    random: &dyn Random,
) -> sqlx::Result<()> {
    for group in DEFAULT_GROUPS {
        let id = new_id(now, random);
        let (name, description) = (group.name, group.description);
        execute!(
            transaction.session(),
            INSERT_GROUP,
            id,
            name,
            description,
            group.is_default,
            now
        )?;
        for permission in group.permissions {
            execute!(transaction.session(), GRANT, id, permission.codename())?;
        }
    }
    Ok(())
}
