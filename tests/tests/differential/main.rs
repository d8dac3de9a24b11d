//! The same work done by others: where a second library reads otherwise, the difference is one of the
//! kinds that are listed with the reason why, and nothing else.

mod dates;
mod html;
mod numerals;
mod script;
