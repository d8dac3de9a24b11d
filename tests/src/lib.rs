//! What the whole-document tests share.
