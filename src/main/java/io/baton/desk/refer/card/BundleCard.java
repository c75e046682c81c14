package io.baton.desk.refer.card;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.text.CleanText;
import io.baton.desk.text.Shorten;
import io.baton.firm.Firm;
import io.baton.partner.Partner;
import io.baton.referral.BundledReferral;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Referrals logged together, each with its partner, and buttons for those not sent yet.
public final class BundleCard {
    private BundleCard() {}

    /// @param all at least one
    public static Card of(List<BundledReferral> all, Ask ask) {
        return of(all, ask, List.of());
    }

    /// @param extra further parts, above the buttons
    public static Card of(List<BundledReferral> all, Ask ask, List<Card.Part> extra) {
        var referrals = all.stream().map(BundledReferral::referral).toList();
        var logged =
                Text.empty()
                        .strong(Labels.of(referrals))
                        .plain(" for ")
                        .strong(referrals.getFirst().client())
                        .plain(all.size() == 1 ? " is logged." : " are logged.")
                        .and(baton(referrals, ask));
        var card = listed(logged, all, ask.firm());
        for (var part : extra) {
            card = card.with(part);
        }
        return withSendButtons(card, all);
    }

    /// @param above the text above the list
    public static Card under(Text above, List<BundledReferral> all, Firm firm) {
        return withSendButtons(listed(above, all, firm), all);
    }

    private static Card listed(Text above, List<BundledReferral> all, Firm firm) {
        return Card.saying(above).bullets(all.stream().map(each -> line(each, firm)).toList());
    }

    /// One person normally holds the baton for all that aren't accepted yet. If passing them on was
    /// interrupted, each holder is named with the referrals they hold.
    private static Text baton(List<Referral> all, Ask ask) {
        var byHolder =
                all.stream()
                        .filter(BundleCard::isStillHere)
                        .collect(
                                groupingBy(
                                        each -> each.holder().id(), LinkedHashMap::new, toList()));
        var text = Text.empty();
        for (var held : byHolder.values()) {
            var holder = held.getFirst().holder();
            var whole = all.size() > 1 && held.size() == all.size();
            text =
                    text.plain(holder.is(ask.who()) ? " You hold" : " " + holder.name() + " holds")
                            .plain(" the baton for ")
                            .plain(whole ? "all of them." : Labels.of(held) + ".");
        }
        return text;
    }

    private static boolean isStillHere(Referral referral) {
        return referral.stage() == Stage.LOGGED || referral.stage() == Stage.OFFERED;
    }

    private static Text line(BundledReferral each, Firm firm) {
        var referral = each.referral();
        var text =
                Text.empty()
                        .strong(referral.label())
                        .plain(" for ")
                        .strong(each.partner().name())
                        .plain(": " + Shorten.to(300, CleanText.oneLine(referral.need())));
        return each.isUnsent()
                ? text
                : text.plain(" (")
                        .and(ReferralCard.stateText(referral, each.partner().name(), firm))
                        .plain(")");
    }

    /// Adds a button for each referral not sent yet.
    public static Card withSendButtons(Card card, List<BundledReferral> all) {
        var waiting = all.stream().filter(BundledReferral::isUnsent).toList();
        return waiting.isEmpty() ? card : buttons(card, waiting);
    }

    private static Card buttons(Card card, List<BundledReferral> waiting) {
        var atOnce = waiting.stream().filter(each -> !each.partner().onlyGuests()).toList();
        var buttons = new ArrayList<Button>();
        if (atOnce.size() > 1) {
            buttons.add(ReferralButtons.sendAll(atOnce));
        }
        for (var each : waiting) {
            buttons.add(
                    atOnce.size() > 1
                            ? ReferralButtons.send(each)
                            : ReferralButtons.sendFirst(each));
        }
        var guestsOnly =
                waiting.stream()
                        .map(BundledReferral::partner)
                        .filter(Partner::onlyGuests)
                        .map(Partner::name)
                        .toList();
        return (guestsOnly.isEmpty() ? card : card.note(notInChat(guestsOnly)))
                .with(new Card.Part.Buttons(buttons));
    }

    /// Each link appears in an answer of its own, so "Send all" leaves these partners out.
    private static Text notInChat(List<String> names) {
        return Text.of(
                Labels.join(names)
                        + (names.size() == 1
                                ? " has no contact in a chat. Press the partner's own button to get a link to forward."
                                : " have no contact in a chat. Press each partner's own button to get a link to forward."));
    }
}
