package io.baton.sheet;

/// The result of reading a file as a table.
public sealed interface ParsedSheet {

    record Table(Sheet sheet) implements ParsedSheet {}

    /// The file has no rows.
    record Empty() implements ParsedSheet {}

    record TooLarge(int mostBytes) implements ParsedSheet {}

    record TooManyRows(int most) implements ParsedSheet {}

    record TooManyColumns(int most) implements ParsedSheet {}

    /// A spreadsheet program's own format, or another archive.
    record Workbook() implements ParsedSheet {}

    /// Something else, such as an image or a PDF.
    record NotText() implements ParsedSheet {}

    /// @param row row with an unclosed quotation mark
    record Broken(long row) implements ParsedSheet {}
}
