package io.baton.sheet;

/// What came of opening a file of which somebody says that it is a table.
public sealed interface Opened {

    record Table(Sheet sheet) implements Opened {}

    /// No rows at all, or no names above the columns.
    record Empty() implements Opened {}

    record TooLarge(int mostBytes) implements Opened {}

    record TooManyRows(int most) implements Opened {}

    record TooManyColumns(int most) implements Opened {}

    /// The own format of a spreadsheet program, or another archive.
    record Workbook() implements Opened {}

    /// A picture, a PDF, anything.
    record NotText() implements Opened {}

    /// @param row the row in which the quotation marks do not come in pairs
    record Broken(long row) implements Opened {}
}
