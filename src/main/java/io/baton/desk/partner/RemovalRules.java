package io.baton.desk.partner;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.ListPage;
import io.baton.desk.button.ReferralButtons;
import io.baton.partner.BenchRemoval;
import io.baton.partner.ContactPoints;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import io.baton.referral.listing.ListedReferrals;
import io.baton.referral.listing.ReferralQuery;
import io.baton.referral.listing.Selection;
import io.baton.referral.listing.Visibility;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Whether a partner may be taken off the bench: only by the keeper, and only if nothing is open.
record RemovalRules(ListedReferrals referrals) {
    private static final int MAX_NAMED = 5;

    /// Beyond, the exact number tells people nothing.
    private static final int MOST_COUNTED = 500;

    private static final Reply TOO_MANY =
            CommonReplies.whisper(
                    "Together they have more than %d contacts. Remove some first."
                            .formatted(ContactPoints.MAX_CONTACTS));

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
        var involved = ReferralQuery.every().seenAs(new Visibility.Involving(partner.ids()));
        var open = referrals.page(ask.firm().id(), involved.open(), 0, MOST_COUNTED);
        return open.isEmpty() ? Optional.empty() : Optional.of(stillOpen(partner, open));
    }

    /// The answer if one partner can't be merged into the other.
    Optional<Reply> refusal(Ask ask, Partner from, Partner into) {
        return refusalTo(ask)
                .or(() -> refusal(ask, from))
                .or(() -> fits(from, into) ? Optional.empty() : Optional.of(TOO_MANY));
    }

    private static boolean fits(Partner from, Partner into) {
        var together = BenchRemoval.absorbing(into, from);
        return from.contacts().stream().allMatch(one -> together.hasContact(one.who()));
    }

    /// How many referrals with the partner there are, at most [#MOST_COUNTED].
    int with(Ask ask, Partner partner) {
        var all = ReferralQuery.of(new Selection.WithPartner(partner.ids()));
        return referrals.count(ask.firm().id(), all, MOST_COUNTED);
    }

    private static Reply stillOpen(Partner partner, List<Referral> open) {
        var labels =
                open.stream()
                        .limit(MAX_NAMED)
                        .map(Referral::label)
                        .collect(Collectors.joining(", "));
        var rest = open.size() - MAX_NAMED;
        var more =
                open.size() == MOST_COUNTED
                        ? " and many more"
                        : rest > 0 ? " and %d more".formatted(rest) : "";
        return new Reply.Whisper(
                Card.saying(
                                Text.of("Still open with ")
                                        .strong(partner.name())
                                        .plain(
                                                ": %s%s. Close or withdraw them first."
                                                        .formatted(labels, more)))
                        .buttons(ReferralButtons.list("Show them", ListPage.with(partner.id()))));
    }

    /// `3`, or `500 or more`.
    static String number(int referrals) {
        return referrals == MOST_COUNTED ? referrals + " or more" : String.valueOf(referrals);
    }

    /// `Its 3 referrals stay in the history.`, or nothing.
    static String history(int referrals) {
        return switch (referrals) {
            case 0 -> "";
            case 1 -> " Its referral stays in the history.";
            default -> " Its %s referrals stay in the history.".formatted(number(referrals));
        };
    }
}
