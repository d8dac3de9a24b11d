//! What the web does to a page must not change what is read from it, and what it destroys must not
//! be read as something else.

mod destroyed;
mod harmless;
