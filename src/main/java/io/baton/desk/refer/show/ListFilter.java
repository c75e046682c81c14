package io.baton.desk.refer.show;

import io.baton.desk.Ask;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/// Which referrals a list shall show.
final class ListFilter {
    static final Set<String> NAMES = Set.of("mine", "open", "late", "won", "lost");

    private ListFilter() {}

    static ParseResult<Predicate<Referral>> parse(String words, Ask ask, List<Partner> partners) {
        return switch (words.toLowerCase(Locale.ROOT)) {
            case "", "all" -> ParseResult.of(_ -> true);
            case "mine" ->
                    ParseResult.of(
                            each -> each.holder().is(ask.who()) || each.sender().is(ask.who()));
            case "open" -> ParseResult.of(each -> each.stage().open());
            case "late" -> ParseResult.of(each -> each.late(ask.now()) || waitsTooLong(each));
            case "won" -> ParseResult.of(each -> each.stage() == Stage.WON);
            case "lost" -> ParseResult.of(each -> each.stage() == Stage.LOST);
            default -> PartnerNameParser.parse(words, partners).map(ListFilter::with);
        };
    }

    /// Came back refused or unanswered and is not on offer again.
    private static boolean waitsTooLong(Referral referral) {
        return referral.stage() == Stage.LOGGED && !referral.refusedBy().isEmpty();
    }

    private static Predicate<Referral> with(Partner partner) {
        return each -> partner.id().equals(each.partner());
    }
}
