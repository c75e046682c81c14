package io.baton.desk.books;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.NoOtherChange;
import io.baton.desk.file.FileDelivery;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.statement.UnsentStatements;
import io.baton.statement.SentStatement;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// `revenue export xero October` sends the fees of that month's statements as files, to the asker
/// only.
record ExportBooks(
        BookExports exports, UnsentStatements unsentStatements, FileDelivery fileDelivery)
        implements Command, NoOtherChange {

    @Override
    public String name() {
        return "revenue export";
    }

    @Override
    public String usage() {
        return "revenue export xero, quickbooks or csv [MONTH]";
    }

    @Override
    public String example() {
        return BooksRequest.EXAMPLE;
    }

    @Override
    public String purpose() {
        return "sends you the fees of a month's statements for your accounting program";
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        var now = YearMonth.from(ask.today());
        return switch (BooksRequest.parse(rest, ask.firm().currency(), now)) {
            case ParseResult.Understood<BooksRequest>(var request) -> export(ask, request);
            case ParseResult.Unclear<BooksRequest>(var why) ->
                    new Reply.Whisper(Card.saying(why).note(Text.of("Example: ").code(example())));
        };
    }

    private Reply export(Ask ask, BooksRequest request) {
        // Stored times have milliseconds.
        var until = ask.now().truncatedTo(ChronoUnit.MILLIS);
        var made = exports.make(ask.firm().id(), request.format(), request.month(), until);
        var export = made.export();
        var card = new BooksCard(request, export).of(leftOut(ask, request, made.sent()));
        if (export.files().isEmpty()) {
            return new Reply.Whisper(card);
        }
        var paths =
                export.files().stream()
                        .map(file ->
                                new BooksPath(
                                                request.format(),
                                                request.dateOrder(),
                                                request.month(),
                                                until,
                                                file.name())
                                        .encode())
                        .toList();
        return fileDelivery.send(ask, paths, card);
    }

    private List<Text> leftOut(Ask ask, BooksRequest request, List<SentStatement> sent) {
        var leftOut = new LeftOut(request);
        return request.month().isBefore(YearMonth.from(ask.today()))
                ? leftOut.unsent(unsentStatements.withFees(ask.firm(), request.month(), sent))
                : List.of(leftOut.monthRuns());
    }
}
