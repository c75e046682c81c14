package io.baton.desk.refer.offer;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Press;
import io.baton.desk.Said;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.refer.card.TogetherCard;
import io.baton.desk.refer.step.Whole;
import io.baton.referral.Intended;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The buttons below what was logged together: they send one, or all that still wait, each with a
/// write of its own, and show how all of them stand then.
public final class SendTogether implements Press {
    private static final Pattern VALUE = Pattern.compile("(all )?R-(\\d{1,9})");

    private final Offering offering;
    private final Whole whole;

    public SendTogether(Offering offering, Whole whole) {
        this.offering = offering;
        this.whole = whole;
    }

    @Override
    public String action() {
        return ReferralButtons.SEND;
    }

    @Override
    public Reply answer(Ask ask, String value) {
        var read = VALUE.matcher(value);
        if (!read.matches()) {
            return Said.invalidButton();
        }
        var number = Integer.parseInt(read.group(2));
        var all = whole.around(ask.firm().id(), number);
        if (all.isEmpty()) {
            return Said.invalidButton();
        }
        return read.group(1) == null
                ? one(ask, all, number)
                : sent(ask, number, all.stream().filter(SendTogether::atOnce).toList());
    }

    private static boolean atOnce(Intended each) {
        return each.waits() && !each.partner().onlyGuests();
    }

    /// Whoever has become reachable by mail only is answered with a link, which nothing may hide.
    private Reply one(Ask ask, List<Intended> all, int number) {
        var chosen = all.stream().filter(each -> each.referral().number() == number).toList();
        var partner = chosen.getFirst().partner();
        return partner.onlyGuests() ? offering.to(ask, number, partner) : sent(ask, number, chosen);
    }

    private Reply sent(Ask ask, int any, List<Intended> chosen) {
        var refused = new ArrayList<Card.Part>();
        for (var each : chosen) {
            var reply = offering.to(ask, each.referral().number(), each.partner());
            if (reply instanceof Reply.Whisper(var why)) {
                refused.addAll(why.parts());
            }
        }
        return new Reply.Replace(TogetherCard.of(whole.around(ask.firm().id(), any), ask, refused));
    }
}
