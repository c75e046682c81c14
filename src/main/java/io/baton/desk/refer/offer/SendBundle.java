package io.baton.desk.refer.offer;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.refer.card.BundleCard;
import io.baton.desk.refer.step.Bundles;
import io.baton.referral.BundledReferral;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The buttons below what was logged together: they send one, or all that still wait, each with a
/// write of its own, and show how all of them stand then.
public final class SendBundle implements ButtonHandler {
    private static final Pattern VALUE = Pattern.compile("(all )?R-(\\d{1,9})");

    private final OfferReferral offering;
    private final Bundles whole;

    public SendBundle(OfferReferral offering, Bundles whole) {
        this.offering = offering;
        this.whole = whole;
    }

    @Override
    public String action() {
        return ReferralButtons.SEND;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        var read = VALUE.matcher(value);
        if (!read.matches()) {
            return CommonReplies.invalidButton();
        }
        var number = Integer.parseInt(read.group(2));
        var all = whole.find(ask.firm().id(), number);
        if (all.isEmpty()) {
            return CommonReplies.invalidButton();
        }
        return read.group(1) == null
                ? one(ask, all, number)
                : sent(ask, number, all.stream().filter(SendBundle::atOnce).toList());
    }

    private static boolean atOnce(BundledReferral each) {
        return each.isUnsent() && !each.partner().onlyGuests();
    }

    /// Whoever has become reachable by mail only is answered with a link, which nothing may hide.
    private Reply one(Ask ask, List<BundledReferral> all, int number) {
        var chosen = all.stream().filter(each -> each.referral().number() == number).toList();
        var partner = chosen.getFirst().partner();
        return partner.onlyGuests()
                ? offering.offerTo(ask, number, partner)
                : sent(ask, number, chosen);
    }

    private Reply sent(Ask ask, int any, List<BundledReferral> chosen) {
        var refused = new ArrayList<Card.Part>();
        for (var each : chosen) {
            var reply = offering.offerTo(ask, each.referral().number(), each.partner());
            if (reply instanceof Reply.Whisper(var why)) {
                refused.addAll(why.parts());
            }
        }
        return new Reply.Replace(BundleCard.of(whole.find(ask.firm().id(), any), ask, refused));
    }
}
