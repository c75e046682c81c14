package io.baton.desk.file;

import io.baton.desk.file.PreviewLists.InvalidRow;

/// The result of reading a row of a file.
///
/// @param <T> what a valid row says
public sealed interface ParsedRow<T> {
    record Valid<T>(T row) implements ParsedRow<T> {}

    /// @param row named after what it's about
    record Invalid<T>(InvalidRow row) implements ParsedRow<T> {}
}
