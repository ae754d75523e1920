use crate::sample;
use shared_contracts::types;

#[test]
fn an_example_of_every_schema_survives_a_round_trip() {
    {{round_trips}}
}
