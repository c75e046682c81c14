package io.baton.desk.statement;

import io.baton.desk.Ask;
import io.baton.desk.parsing.MonthParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.desk.text.CleanText;
import io.baton.partner.Partner;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A partner and a month, as typed: `CloudNine`, `CloudNine October`, `CloudNine for 2026-10`.
///
/// @param month null if none was named
record StatementWords(Partner partner, @Nullable YearMonth month) {
    private static final Pattern WITH = Pattern.compile("(?i)^(?:with|for|of|from) ");
    private static final Pattern IN = Pattern.compile("(?i)^(?:for|in|of) ");

    /// @param partners those that the person may see
    static Optional<StatementWords> read(Ask ask, String rest, List<Partner> partners) {
        var words = WITH.matcher(CleanText.oneLine(rest)).replaceFirst("").split(" ");
        var now = YearMonth.from(ask.today());
        int most = Math.min(words.length, PartnerNameParser.mostWords(partners));
        for (int count = most; count > 0; count--) {
            var found = PartnerNameParser.byNameOrMention(join(words, 0, count), partners);
            if (found.isEmpty()) {
                continue;
            }
            if (count == words.length) {
                return Optional.of(new StatementWords(found.get(), null));
            }
            var month = month(join(words, count, words.length), now);
            if (month.isPresent()) {
                return Optional.of(new StatementWords(found.get(), month.get()));
            }
        }
        return Optional.empty();
    }

    /// As [#read]. A contact of one partner needs only the month: `October`, `for 2026-10`.
    static Optional<StatementWords> ofContact(Ask ask, String rest, List<Partner> partners) {
        return read(ask, rest, partners)
                .or(() ->
                        partners.size() == 1
                                ? month(CleanText.oneLine(rest), YearMonth.from(ask.today()))
                                        .map(month ->
                                                new StatementWords(partners.getFirst(), month))
                                : Optional.empty());
    }

    /// What seems to be the name of a partner that isn't known: all but a month at the end.
    static String nameIn(Ask ask, String rest) {
        var words = WITH.matcher(CleanText.oneLine(rest)).replaceFirst("").split(" ");
        for (int count = 1; count < words.length; count++) {
            if (month(join(words, count, words.length), YearMonth.from(ask.today())).isPresent()) {
                return join(words, 0, count);
            }
        }
        return String.join(" ", words);
    }

    private static Optional<YearMonth> month(String words, YearMonth now) {
        return MonthParser.parse(IN.matcher(words).replaceFirst(""), now)
                        instanceof ParseResult.Understood<YearMonth>(var month)
                ? Optional.of(month)
                : Optional.empty();
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", List.of(words).subList(from, to));
    }
}
