package io.baton.desk.file;

import io.baton.chat.Attachment;
import io.baton.chat.Attachment.Fetched;
import io.baton.sheet.ParsedSheet;
import io.baton.sheet.Sheet;
import io.baton.sheet.SheetReader;
import io.baton.sheet.TextDecoder;

/// A table that a person sent, or why it can't be read.
public sealed interface SentSheet {

    /// @param name the person's name for the file
    /// @param text the whole file
    record Table(String name, String text, Sheet sheet) implements SentSheet {}

    /// @param why full sentences for the sender
    record Unreadable(String why) implements SentSheet {}

    /// @param content what such a file lists, for the question whether it's the right one, such as
    ///   `partners`
    static SentSheet of(Attachment file, String content) {
        return switch (file.content().fetch(SheetReader.MOST_BYTES)) {
            case Fetched.Missing(var why) -> new Unreadable(why);
            case Fetched.TooLarge() ->
                    unreadable(new ParsedSheet.TooLarge(SheetReader.MOST_BYTES), content);
            case Fetched.Bytes(var bytes) -> {
                var parsed = SheetReader.read(bytes);
                yield parsed instanceof ParsedSheet.Table(var sheet)
                        ? new Table(file.name(), TextDecoder.decode(bytes).orElseThrow(), sheet)
                        : unreadable(parsed, content);
            }
        };
    }

    /// Rows that were typed or pasted.
    static SentSheet pasted(String text, String content) {
        var parsed = SheetReader.read(text);
        return parsed instanceof ParsedSheet.Table(var sheet)
                ? new Table("pasted rows", text, sheet)
                : unreadable(parsed, content);
    }

    private static SentSheet unreadable(ParsedSheet parsedSheet, String content) {
        return new Unreadable(
                switch (parsedSheet) {
                    case ParsedSheet.Table _ -> "";
                    case ParsedSheet.Empty() -> "This file is empty.";
                    case ParsedSheet.TooLarge(var most) ->
                            "This file is too large. The limit is %d MB."
                                    .formatted(most / 1024 / 1024);
                    case ParsedSheet.TooManyRows(var most) ->
                            "This file has too many rows. Split it into files of at most %,d rows."
                                    .formatted(most);
                    case ParsedSheet.TooManyColumns(var most) ->
                            "This file has more than %d columns. Is it a list of %s?"
                                    .formatted(most, content);
                    case ParsedSheet.Workbook() ->
                            "This is a workbook or an archive, and I can only read CSV. In your spreadsheet, choose Save as or Download, then CSV.";
                    case ParsedSheet.NotText() -> "This isn't a CSV file: there's no text in it.";
                    case ParsedSheet.Broken(var row) ->
                            "Near row %d there's an unclosed or misplaced quotation mark. Save the file as CSV again."
                                    .formatted(row);
                });
    }
}
