package io.baton.desk.revenue.past;

import io.baton.desk.parsing.ParseResult;
import io.baton.desk.terms.TermsParser;
import io.baton.desk.terms.TermsProblem;
import io.baton.desk.terms.TermsWords;
import io.baton.desk.text.CleanText;
import io.baton.terms.AgreedTerms;
import io.baton.terms.FeeRule;
import io.baton.terms.Payer;
import io.baton.terms.TermsChange;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Writes and reads the fee of a past referral, as terms are written elsewhere: `10%`, `10% a month
/// for 12 months, at most $5,000, on payment`, `none`.
final class FeeCell {
    private static final String NONE = "none";

    private static final Set<String> NO_FEE = Set.of(NONE, "no", "no fee", "-", "–", "0", "0%");

    private FeeCell() {}

    static String written(@Nullable FeeRule rule) {
        return rule == null ? NONE : TermsWords.of(rule);
    }

    /// @param payer the side that owes it
    static ParseResult<PastRow.Fee> parse(String cell, Payer payer, TermsParser parser) {
        return NO_FEE.contains(CleanText.oneLine(cell).toLowerCase(Locale.ROOT))
                ? ParseResult.of(new PastRow.Fee(null))
                : parser.parseOne(cell, payer)
                        .flatMap(parsed ->
                                switch (parsed.change().appliedTo(AgreedTerms.NONE)) {
                                    case TermsChange.Outcome.Agreed(var terms) ->
                                            ParseResult.of(new PastRow.Fee(terms.fee()));
                                    case TermsChange.Outcome.Refused(var problem) ->
                                            ParseResult.unclear(TermsProblem.sentence(problem));
                                });
    }
}
