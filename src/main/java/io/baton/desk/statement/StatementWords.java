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
            var month = IN.matcher(join(words, count, words.length)).replaceFirst("");
            if (MonthParser.parse(month, now)
                    instanceof ParseResult.Understood<YearMonth>(var read)) {
                return Optional.of(new StatementWords(found.get(), read));
            }
        }
        return Optional.empty();
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", List.of(words).subList(from, to));
    }
}
