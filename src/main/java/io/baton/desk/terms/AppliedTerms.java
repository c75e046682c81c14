package io.baton.desk.terms;

import io.baton.desk.parsing.ParseResult;
import io.baton.partner.Partner;
import io.baton.terms.DatedTerms;
import io.baton.terms.TermsChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// A partner with the terms that someone wrote.
public final class AppliedTerms {
    private AppliedTerms() {}

    /// @param all each with its direction
    public static ParseResult<Partner> of(Partner partner, List<ParsedTerms> all, LocalDate today) {
        var next = partner;
        for (var terms : all) {
            var payer = Objects.requireNonNull(terms.payer());
            var from = terms.fromOr(today);
            if (TermsLimits.firstDay(from, today)
                    instanceof ParseResult.Unclear<LocalDate>(var why)) {
                return ParseResult.unclear(why);
            }
            switch (terms.change().appliedTo(next.terms().on(from, payer))) {
                case TermsChange.Outcome.Refused(var problem) -> {
                    return ParseResult.unclear(TermsProblem.sentence(problem));
                }
                case TermsChange.Outcome.Agreed(var agreed) ->
                        next = next.withTerms(new DatedTerms(payer, from, agreed));
            }
        }
        return ParseResult.of(next);
    }
}
