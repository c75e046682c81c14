package io.baton.desk.refer.offer;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.NoOtherChange;
import io.baton.desk.ResumableTurns;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.button.ReferralRound;
import io.baton.desk.refer.card.BundleCard;
import io.baton.desk.refer.step.Bundles;
import io.baton.desk.refer.step.UndoableAnswer;
import io.baton.referral.BundledReferral;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The buttons below referrals logged together. They send one, or all that aren't sent yet, each
/// with a write of its own, and show the state of all of them.
public final class SendBundle implements ButtonHandler, NoOtherChange {
    /// Button value until November 2026: the whole bundle or one referral, in any round.
    private static final Pattern EARLIER = Pattern.compile("(all )?R-(\\d{1,9})");

    private final OfferReferral offerReferral;
    private final Bundles bundles;
    private final ResumableTurns resumableTurns;

    public SendBundle(OfferReferral offerReferral, Bundles bundles, ResumableTurns resumableTurns) {
        this.offerReferral = offerReferral;
        this.bundles = bundles;
        this.resumableTurns = resumableTurns;
    }

    @Override
    public String action() {
        return ReferralButtons.SEND;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        var earlier = EARLIER.matcher(value);
        if (earlier.matches()) {
            var number = Integer.parseInt(earlier.group(2));
            var bundle = bundles.find(ask.firm().id(), number);
            var rounds = bundle.stream().map(SendBundle::round).toList();
            return earlier.group(1) == null
                    ? sendOne(
                            ask,
                            bundle,
                            rounds.stream().filter(at -> at.number() == number).findFirst())
                    : sendAll(ask, bundle, rounds);
        }
        var rounds = ReferralRound.decodeAll(value);
        if (rounds.isEmpty()) {
            return CommonReplies.invalidButton();
        }
        var bundle = bundles.find(ask.firm().id(), rounds.getFirst().number());
        return rounds.size() == 1
                ? sendOne(ask, bundle, rounds.stream().findFirst())
                : sendAll(ask, bundle, rounds);
    }

    private Reply sendOne(Ask ask, List<BundledReferral> bundle, Optional<ReferralRound> round) {
        return round.flatMap(at -> part(bundle, at).map(part -> sendOne(ask, part, at)))
                .orElseGet(CommonReplies::invalidButton);
    }

    /// A partner who now needs a link gets one in the answer, which must not be replaced.
    private Reply sendOne(Ask ask, BundledReferral part, ReferralRound at) {
        if (part.partner().onlyGuests()) {
            return offerReferral.offerTo(ask, at, part.partner());
        }
        return currentState(ask, part, send(ask, part, at));
    }

    /// Skips referrals that moved on since the button was made, and partners who need a link.
    private Reply sendAll(Ask ask, List<BundledReferral> bundle, List<ReferralRound> rounds) {
        if (bundle.isEmpty()) {
            return CommonReplies.invalidButton();
        }
        resumableTurns.begin(ask);
        var refused = new ArrayList<Card.Part>();
        for (var part : bundle) {
            if (canBeSent(part) && rounds.contains(round(part))) {
                refused.addAll(send(ask, part, round(part)));
            }
        }
        return currentState(ask, bundle.getFirst(), refused);
    }

    private static boolean canBeSent(BundledReferral part) {
        return part.isUnsent() && !part.partner().onlyGuests();
    }

    /// @return why it was refused, in one sentence; the bundle's card shows what's possible instead
    private List<Card.Part> send(Ask ask, BundledReferral part, ReferralRound at) {
        return offerReferral.offerTo(ask, at, part.partner()) instanceof Reply.Whisper(var why)
                ? why.parts().subList(0, 1)
                : List.of();
    }

    private Reply currentState(Ask ask, BundledReferral any, List<Card.Part> refused) {
        var now = bundles.find(ask.firm().id(), any.referral().number());
        return UndoableAnswer.of(
                new Reply.Replace(BundleCard.of(now, ask, refused)),
                ask,
                now.stream().map(BundledReferral::referral).toList());
    }

    private static Optional<BundledReferral> part(List<BundledReferral> bundle, ReferralRound at) {
        return bundle.stream().filter(each -> each.referral().number() == at.number()).findFirst();
    }

    private static ReferralRound round(BundledReferral part) {
        return ReferralRound.of(part.referral());
    }
}
