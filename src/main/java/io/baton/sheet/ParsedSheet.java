package io.baton.sheet;

/// What came of opening a file of which somebody says that it is a table.
public sealed interface ParsedSheet {

    record Table(Sheet sheet) implements ParsedSheet {}

    /// No rows at all, or no names above the columns.
    record Empty() implements ParsedSheet {}

    record TooLarge(int mostBytes) implements ParsedSheet {}

    record TooManyRows(int most) implements ParsedSheet {}

    record TooManyColumns(int most) implements ParsedSheet {}

    /// The own format of a spreadsheet program, or another archive.
    record Workbook() implements ParsedSheet {}

    /// A picture, a PDF, anything.
    record NotText() implements ParsedSheet {}

    /// @param row the row in which the quotation marks do not come in pairs
    record Broken(long row) implements ParsedSheet {}
}
