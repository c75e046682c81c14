package io.baton.desk.refer;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Shorten;
import io.baton.desk.Switchboard;
import io.baton.desk.reading.Line;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import java.util.ArrayList;
import java.util.List;

/// What was logged together, each with its partner, and a button for all that is still to be sent.
final class TogetherCard {
    private TogetherCard() {}

    /// @param all not empty
    static Card of(List<Intended> all, Ask ask) {
        return of(all, ask, List.of());
    }

    /// @param told what else is to be said, above the buttons
    static Card of(List<Intended> all, Ask ask, List<Card.Part> told) {
        var referrals = all.stream().map(Intended::referral).toList();
        var logged =
                Text.none()
                        .strong(Labels.of(referrals))
                        .plain(" for ")
                        .strong(referrals.getFirst().client())
                        .plain(" are logged.")
                        .and(baton(referrals, ask));
        var card = Card.saying(logged).bullets(all.stream().map(each -> line(each, ask)).toList());
        for (var part : told) {
            card = card.with(part);
        }
        var waiting = all.stream().filter(Intended::waits).toList();
        return waiting.isEmpty() ? card : sending(card, all, waiting);
    }

    /// Those that nobody has taken yet have one accountable person between them.
    private static Text baton(List<Referral> all, Ask ask) {
        var here = all.stream().filter(TogetherCard::here).toList();
        if (here.isEmpty()) {
            return Text.none();
        }
        var holder = here.getFirst().holder();
        var who = holder.is(ask.who()) ? " You hold" : " " + holder.name() + " holds";
        return Text.of(who + " the baton for ")
                .plain(here.size() == all.size() ? "all of them." : Labels.of(here) + ".");
    }

    private static boolean here(Referral referral) {
        return referral.stage() == Stage.LOGGED || referral.stage() == Stage.OFFERED;
    }

    private static Text line(Intended each, Ask ask) {
        var referral = each.referral();
        var text =
                Text.none()
                        .strong(referral.label())
                        .plain(" for ")
                        .strong(each.partner().name())
                        .plain(": " + Shorten.to(300, Line.of(referral.need())));
        return each.waits()
                ? text
                : text.plain(" (")
                        .and(ReferralCard.standing(referral, each.partner().name(), ask.firm()))
                        .plain(")");
    }

    private static Card sending(Card card, List<Intended> all, List<Intended> waiting) {
        var atOnce = waiting.stream().filter(each -> !each.partner().onlyGuests()).toList();
        var buttons = new ArrayList<Button>();
        if (atOnce.size() > 1) {
            buttons.add(Button.primary("Send all", SendTogether.ACTION, SendTogether.all(all)));
        }
        for (var each : waiting) {
            buttons.add(send(each, all, atOnce.size() < 2));
        }
        var byMail =
                waiting.stream()
                        .map(Intended::partner)
                        .filter(Partner::onlyGuests)
                        .map(Partner::name)
                        .toList();
        return (byMail.isEmpty() ? card : card.note(byMail(byMail)))
                .with(new Card.Part.Buttons(buttons));
    }

    private static Button send(Intended each, List<Intended> all, boolean primary) {
        var partner = each.partner();
        var label = Shorten.to(75, "Send it to " + partner.name());
        var action = partner.onlyGuests() ? Switchboard.SAY : SendTogether.ACTION;
        var value =
                partner.onlyGuests()
                        ? "refer offer %s to %s".formatted(each.referral().label(), partner.name())
                        : SendTogether.one(each, all);
        return primary ? Button.primary(label, action, value) : Button.plain(label, action, value);
    }

    /// Their links are shown to whoever forwards them, each in an answer of its own.
    private static Text byMail(List<String> names) {
        return Text.of(
                Labels.and(names)
                        + (names.size() == 1
                                ? " is reached by mail only: its own button makes the link to forward."
                                : " are reached by mail only: their own buttons make the links to forward."));
    }
}
