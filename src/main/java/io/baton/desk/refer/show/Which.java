package io.baton.desk.refer.show;

import io.baton.desk.Ask;
import io.baton.desk.parsing.PartnerNames;
import io.baton.desk.parsing.Reading;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/// Which referrals a list shall show.
final class Which {
    static final Set<String> STANDINGS = Set.of("mine", "open", "late", "won", "lost");

    private Which() {}

    static Reading<Predicate<Referral>> read(String words, Ask ask, List<Partner> partners) {
        return switch (words.toLowerCase(Locale.ROOT)) {
            case "", "all" -> Reading.of(_ -> true);
            case "mine" ->
                    Reading.of(each -> each.holder().is(ask.who()) || each.sender().is(ask.who()));
            case "open" -> Reading.of(each -> each.stage().open());
            case "late" -> Reading.of(each -> each.late(ask.now()) || waitsTooLong(each));
            case "won" -> Reading.of(each -> each.stage() == Stage.WON);
            case "lost" -> Reading.of(each -> each.stage() == Stage.LOST);
            default -> PartnerNames.read(words, partners).map(Which::with);
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
