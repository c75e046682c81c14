package io.baton.desk.refer.offer;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.button.ReferralRound;
import io.baton.desk.refer.card.BundleCard;
import io.baton.desk.refer.step.Bundles;
import io.baton.referral.BundledReferral;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The buttons below what was logged together: they send one, or all that still wait, each with a
/// write of its own, and show how all of them stand then.
public final class SendBundle implements ButtonHandler {
    /// Written until November 2026: all of the bundle, or one, in whatever round.
    private static final Pattern EARLIER = Pattern.compile("(all )?R-(\\d{1,9})");

    private final OfferReferral offerReferral;
    private final Bundles bundles;

    public SendBundle(OfferReferral offerReferral, Bundles bundles) {
        this.offerReferral = offerReferral;
        this.bundles = bundles;
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
            var all = bundle.stream().map(SendBundle::round).toList();
            return earlier.group(1) == null
                    ? sendOne(
                            ask,
                            bundle,
                            all.stream().filter(at -> at.number() == number).findFirst())
                    : sendAll(ask, bundle, all);
        }
        var made = ReferralRound.decodeAll(value);
        if (made.isEmpty()) {
            return CommonReplies.invalidButton();
        }
        var bundle = bundles.find(ask.firm().id(), made.getFirst().number());
        return made.size() == 1
                ? sendOne(ask, bundle, made.stream().findFirst())
                : sendAll(ask, bundle, made);
    }

    private Reply sendOne(Ask ask, List<BundledReferral> bundle, Optional<ReferralRound> made) {
        return made.flatMap(at -> part(bundle, at).map(part -> sendOne(ask, part, at)))
                .orElseGet(CommonReplies::invalidButton);
    }

    /// Whoever has become reachable by mail only is answered with a link, which nothing may hide.
    private Reply sendOne(Ask ask, BundledReferral part, ReferralRound at) {
        if (part.partner().onlyGuests()) {
            return offerReferral.offerTo(ask, at, part.partner());
        }
        return standing(ask, part, send(ask, part, at));
    }

    /// Those that have moved on since the button was made, and those reached by mail only, stay as
    /// they are.
    private Reply sendAll(Ask ask, List<BundledReferral> bundle, List<ReferralRound> made) {
        if (bundle.isEmpty()) {
            return CommonReplies.invalidButton();
        }
        var refused = new ArrayList<Card.Part>();
        for (var part : bundle) {
            if (isSentAtOnce(part) && made.contains(round(part))) {
                refused.addAll(send(ask, part, round(part)));
            }
        }
        return standing(ask, bundle.getFirst(), refused);
    }

    private static boolean isSentAtOnce(BundledReferral part) {
        return part.isUnsent() && !part.partner().onlyGuests();
    }

    /// @return why it was refused, in a sentence; what is possible instead stands on the bundle's
    ///   card
    private List<Card.Part> send(Ask ask, BundledReferral part, ReferralRound at) {
        return offerReferral.offerTo(ask, at, part.partner()) instanceof Reply.Whisper(var why)
                ? why.parts().subList(0, 1)
                : List.of();
    }

    private Reply standing(Ask ask, BundledReferral any, List<Card.Part> refused) {
        var now = bundles.find(ask.firm().id(), any.referral().number());
        return new Reply.Replace(BundleCard.of(now, ask, refused));
    }

    private static Optional<BundledReferral> part(List<BundledReferral> bundle, ReferralRound at) {
        return bundle.stream().filter(each -> each.referral().number() == at.number()).findFirst();
    }

    private static ReferralRound round(BundledReferral part) {
        return ReferralRound.of(part.referral());
    }
}
