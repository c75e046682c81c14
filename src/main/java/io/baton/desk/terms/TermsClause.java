package io.baton.desk.terms;

import io.baton.desk.parsing.ParseResult;
import io.baton.desk.text.Quote;
import io.baton.terms.Cycle;
import io.baton.terms.TermsChange;
import io.baton.terms.TermsPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The tokens about one direction, put together.
final class TermsClause {
    private final List<TermsToken> tokens;

    TermsClause(List<TermsToken> tokens) {
        this.tokens = tokens;
    }

    /// @param day null if no first day is named
    record Content(@Nullable LocalDate day, TermsChange change) {}

    ParseResult<Content> read() {
        var unread = of(TermsToken.Unread.class).map(TermsToken.Unread::word).toList();
        if (!unread.isEmpty()) {
            return ParseResult.unclear(
                    "I can't read %s as part of the terms. Write them like 10%% on payment, or $200 per win."
                            .formatted(Quote.of(String.join(" ", unread))));
        }
        var unclear = of(TermsToken.Unclear.class).findFirst();
        if (unclear.isPresent()) {
            return ParseResult.unclear(unclear.get().why());
        }
        return days().flatMap(days ->
                parts().map(parts ->
                        new Content(
                                days.isEmpty() ? null : days.getFirst(), new TermsChange(parts))));
    }

    private ParseResult<List<LocalDate>> days() {
        var days = of(TermsToken.From.class).map(TermsToken.From::day).distinct().toList();
        return days.size() > 1
                ? ParseResult.unclear("There are two first days. Write one.")
                : ParseResult.of(days);
    }

    private ParseResult<List<TermsPart>> parts() {
        var parts =
                new ArrayList<>(
                        of(TermsToken.Says.class).map(TermsToken.Says::part).distinct().toList());
        return cycles().flatMap(cycles -> {
            parts.addAll(cycles);
            return twice(parts) ? ParseResult.unclear(whatTwice(parts)) : ParseResult.of(parts);
        });
    }

    private ParseResult<List<TermsPart>> cycles() {
        boolean win = of(TermsToken.EachWin.class).findAny().isPresent();
        var lengths = of(TermsToken.Months.class).distinct().toList();
        boolean month = !lengths.isEmpty() || of(TermsToken.EachMonth.class).findAny().isPresent();
        if (win && month) {
            return ParseResult.unclear(
                    "Is the fee for each win, or for each month that the client pays? Write one.");
        }
        if (lengths.size() > 1) {
            return ParseResult.unclear("For how many months is the fee owed? Write one number.");
        }
        if (month) {
            var count = lengths.isEmpty() ? null : lengths.getFirst().count();
            return ParseResult.of(List.of(new TermsPart.Per(new Cycle.PerMonth(count))));
        }
        return ParseResult.of(win ? List.of(new TermsPart.Per(new Cycle.PerWin())) : List.of());
    }

    private static boolean twice(List<TermsPart> parts) {
        var kinds = new HashSet<Class<?>>();
        return parts.stream().anyMatch(part -> !kinds.add(kind(part)));
    }

    /// A fee and no fee are of one kind.
    private static Class<?> kind(TermsPart part) {
        return part instanceof TermsPart.NoFee ? TermsPart.NewFee.class : part.getClass();
    }

    private static String whatTwice(List<TermsPart> parts) {
        var kinds = new HashSet<Class<?>>();
        var second =
                parts.stream().filter(part -> !kinds.add(kind(part))).findFirst().orElseThrow();
        return switch (second) {
            case TermsPart.NewFee _, TermsPart.NoFee _ ->
                    "There are two fees. I can keep one: a percentage, an amount, or no fee.";
            case TermsPart.AtMost _ -> "There are two caps. Write one.";
            case TermsPart.AtLeast _ -> "There are two minimums. Write one.";
            case TermsPart.DueOn _ ->
                    "Is the fee due on the win, or when the client pays? Write one.";
            case TermsPart.ProtectedFor _ -> "There are two protection windows. Write one.";
            case TermsPart.Per _, TermsPart.ClientTold _ -> "Something is there twice. Write one.";
        };
    }

    private <T extends TermsToken> Stream<T> of(Class<T> kind) {
        return tokens.stream().filter(kind::isInstance).map(kind::cast);
    }
}
