package io.baton.desk.terms;

import io.baton.desk.parsing.DateParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.TooFarAhead;
import io.baton.terms.Horizon;
import io.baton.terms.TermsPart;
import java.time.LocalDate;

/// What terms can be at most.
public final class TermsLimits {
    /// More months are as long as it runs.
    private static final int MOST_MONTHS = 12 * Horizon.YEARS;

    private static final int MOST_DAYS = 3_650;

    private TermsLimits() {}

    /// How many months a fee is owed.
    public static ParseResult<Integer> months(String words) {
        return number(
                words,
                MOST_MONTHS,
                "Write between 1 and %d months, or as long as it runs.".formatted(MOST_MONTHS));
    }

    /// How many days a client is protected.
    public static ParseResult<Integer> days(String words) {
        return number(
                words, MOST_DAYS, "Clients are protected for 1 to %,d days.".formatted(MOST_DAYS));
    }

    private static ParseResult<Integer> number(String words, int most, String otherwise) {
        if (!words.strip().matches("[0-9]{1,6}")) {
            return ParseResult.unclear(otherwise);
        }
        int number = Integer.parseInt(words.strip());
        return number < 1 || number > most
                ? ParseResult.unclear(otherwise)
                : ParseResult.of(number);
    }

    /// The first day of terms.
    ///
    /// @param today the firm's current date
    public static ParseResult<LocalDate> firstDay(String words, LocalDate today) {
        return DateParser.parse(words, today).flatMap(day -> firstDay(day, today));
    }

    static ParseResult<LocalDate> firstDay(LocalDate day, LocalDate today) {
        return TooFarAhead.check(day, Horizon.from(today));
    }

    /// What the client is told.
    public static ParseResult<TermsPart> notice(String words) {
        var told = new TermsPart.ClientTold(ClientNotice.clean(words));
        return ClientNotice.problem(told)
                .<ParseResult<TermsPart>>map(ParseResult::unclear)
                .orElseGet(() -> ParseResult.of(told));
    }
}
