package io.baton.desk.books;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.revenue.RevenueText;
import io.baton.desk.text.Shorten;
import io.baton.desk.text.Spans;
import io.baton.statement.book.BookExport;
import io.baton.statement.book.BookFormat;
import io.baton.statement.book.BookLine;
import io.baton.statement.book.DateOrder;
import io.baton.statement.book.NeutralFormat;
import io.baton.statement.book.QuickBooksFormat;
import io.baton.statement.book.XeroFormat;
import io.baton.terms.Payer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.joda.money.Money;

/// Says what an export has, what it carries forward, and what it leaves out and why.
record BooksCard(BooksRequest request, BookExport export) {
    /// The longest name of a partner.
    static final int NAME = 60;

    /// @param leftOut fees that aren't in it yet
    Card of(List<Text> leftOut) {
        var card = Card.saying(headline()).with(new Card.Part.Bullets(bullets(leftOut)));
        return export.files().isEmpty() ? card : card.note(howToImport());
    }

    private String headline() {
        var month = RevenueText.month(request.month());
        var lines = lines();
        if (lines.isEmpty()) {
            return "There's nothing to export to %s for %s."
                    .formatted(program(request.format()), month);
        }
        return "%s for %s: %s.".formatted(month, program(request.format()), fees(lines.size()));
    }

    private List<BookLine> lines() {
        return export.files().stream().flatMap(file -> file.lines().stream()).toList();
    }

    private static String program(BookFormat format) {
        return switch (format) {
            case XeroFormat _ -> "Xero";
            case QuickBooksFormat _ -> "QuickBooks Online";
            case NeutralFormat _ -> "a spreadsheet";
        };
    }

    private List<Text> bullets(List<Text> leftOut) {
        var bullets = new ArrayList<Text>();
        sums(of(Payer.PARTNER, lines()))
                .forEach(sum -> bullets.add(Text.of("Partners owe you ").and(sum)));
        sums(of(Payer.FIRM, lines()))
                .forEach(sum -> bullets.add(Text.of("You owe partners ").and(sum)));
        export.carriedIn()
                .forEach(credit ->
                        bullets.add(
                                credit(credit)
                                        .plain(" from earlier months comes off its invoices.")));
        export.carriedOn()
                .forEach(credit ->
                        bullets.add(
                                credit(credit)
                                        .plain(
                                                " is carried forward: QuickBooks takes no negative"
                                                        + " amounts, so it comes off its next"
                                                        + " invoice.")));
        sums(export.notTaken())
                .forEach(sum ->
                        bullets.add(
                                Text.of("Left out: ")
                                        .and(sum)
                                        .plain(
                                                " that you owe partners. QuickBooks imports bills"
                                                        + " as a file only in its Advanced plan, so"
                                                        + " enter them by hand from ")
                                        .code(request.command("csv"))
                                        .plain(".")));
        bullets.addAll(leftOut);
        if (bullets.isEmpty()) {
            bullets.add(Text.of("No fee fell due, and no statement was sent."));
        }
        return bullets;
    }

    private static Text credit(BookExport.Credit credit) {
        return Text.of("A credit of ")
                .and(Spans.of(credit.amount()))
                .plain(" to " + Shorten.to(NAME, credit.partner()));
    }

    private static List<BookLine> of(Payer payer, List<BookLine> lines) {
        return lines.stream().filter(line -> line.payer() == payer).toList();
    }

    /// One for each currency.
    private static List<Text.Span> sums(Collection<BookLine> lines) {
        var sums = new TreeMap<String, Money>();
        lines.forEach(line -> sums.merge(line.currency().getCode(), line.amount(), Money::plus));
        return sums.values().stream().map(Spans::of).toList();
    }

    private static String fees(int count) {
        return count == 1 ? "1 fee" : count + " fees";
    }

    private Text howToImport() {
        return switch (request.format()) {
            case XeroFormat(var order) ->
                    Text.of(
                                    "All amounts exclude tax. Xero imports drafts: choose account and tax"
                                            + " rate there before you approve them. ")
                            .and(dates(order));
            case QuickBooksFormat(var order) ->
                    Text.of("All amounts exclude tax. ").and(dates(order));
            case NeutralFormat _ -> Text.of("All amounts exclude tax.");
        };
    }

    private Text dates(DateOrder order) {
        return switch (order) {
            case MONTH_FIRST -> dates("month/day", "day/month", "dd/mm");
            case DAY_FIRST -> dates("day/month", "month/day", "mm/dd");
        };
    }

    private Text dates(String these, String others, String word) {
        return Text.of("Dates are %s; for %s add ".formatted(these, others))
                .code(word)
                .plain(" to the command.");
    }
}
