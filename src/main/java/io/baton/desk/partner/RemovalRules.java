package io.baton.desk.partner;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.button.ListPage;
import io.baton.desk.button.ReferralButtons;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Whether a partner may be taken off the bench: only by the keeper, and only if nothing is open.
record RemovalRules(Referrals referrals) {
    private static final int MAX_NAMED = 5;

    /// The answer to a person who isn't the keeper.
    Optional<Reply> refusalTo(Ask ask) {
        var keeper = ask.firm().keeper();
        return keeper == null || keeper.is(ask.who())
                ? Optional.empty()
                : Optional.of(
                        new Reply.Whisper(
                                Card.saying(
                                        Text.empty()
                                                .strong(keeper.name())
                                                .plain(
                                                        " is the keeper and can do this. Nothing was changed."))));
    }

    /// The answer if referrals with the partner are open.
    Optional<Reply> refusal(Ask ask, Partner partner) {
        var open = with(ask, partner).stream().filter(RemovalRules::isOpen).toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(stillOpen(partner, open));
    }

    /// All referrals with the partner.
    List<Referral> with(Ask ask, Partner partner) {
        return referrals.all(ask.firm().id()).stream()
                .filter(each -> partner.id().equals(each.partner()))
                .toList();
    }

    /// An outbound referral that went back to its sender doesn't count.
    private static boolean isOpen(Referral referral) {
        return referral.stage().open() && referral.involvesPartner();
    }

    private static Reply stillOpen(Partner partner, List<Referral> open) {
        var labels =
                open.stream()
                        .limit(MAX_NAMED)
                        .map(Referral::label)
                        .collect(Collectors.joining(", "));
        var more = open.size() > MAX_NAMED ? " and %d more".formatted(open.size() - MAX_NAMED) : "";
        return new Reply.Whisper(
                Card.saying(
                                Text.of("Still open with ")
                                        .strong(partner.name())
                                        .plain(
                                                ": %s%s. Close or withdraw them first."
                                                        .formatted(labels, more)))
                        .buttons(ReferralButtons.list("Show them", ListPage.with(partner.id()))));
    }

    /// `Its 3 referrals stay in the history.`, or nothing.
    static String history(int referrals) {
        return switch (referrals) {
            case 0 -> "";
            case 1 -> " Its referral stays in the history.";
            default -> " Its %d referrals stay in the history.".formatted(referrals);
        };
    }
}
