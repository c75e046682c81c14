package io.baton.desk.refer.claim;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.claim.HeldClaim;
import io.baton.desk.button.ClaimButtons;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.text.CleanText;
import io.baton.desk.text.Shorten;
import io.baton.desk.text.TimeFormat;
import io.baton.firm.Individual;
import io.baton.referral.Referral;
import java.util.ArrayList;
import java.util.List;

/// Tells one member which claims end soon. Each can be extended with a press.
final class ClaimNoticeCard {
    /// With a button for each.
    private static final int MOST = 5;

    private static final int LONGEST_NEED = 60;

    private final Individual reader;
    private final List<HeldClaim> ending = new ArrayList<>();

    ClaimNoticeCard(Individual reader) {
        this.reader = reader;
    }

    Individual reader() {
        return reader;
    }

    void add(HeldClaim held) {
        ending.add(held);
    }

    Card card(Counterparties counterparties) {
        boolean one = ending.size() == 1;
        var said =
                one
                        ? "A claim ends soon. Extend it if you still need it."
                        : ending.size() + " claims end soon. Extend those that you still need.";
        var shown = ending.stream().limit(MOST).toList();
        var card =
                Card.saying(said)
                        .bullets(shown.stream().map(held -> line(held, counterparties)).toList())
                        .with(
                                new Card.Part.Buttons(
                                        shown.stream().map(ClaimNoticeCard::button).toList()));
        var rest = ending.stream().skip(MOST).map(HeldClaim::referral).toList();
        return rest.isEmpty() ? card : card.note(others(rest));
    }

    private static Button button(HeldClaim held) {
        return ClaimButtons.extend(
                "Extend " + held.referral().label(),
                held.referral(),
                held.claim().term().through());
    }

    /// `**R-12** (Lake Hotel): wifi, brought by CloudNine. Ends on Sun 2 May 2027.`
    private static Text line(HeldClaim held, Counterparties counterparties) {
        var referral = held.referral();
        return Labels.withClient(referral)
                .plain(": " + Shorten.to(LONGEST_NEED, CleanText.oneLine(referral.need())))
                .plain(referral.outbound() ? "" : ", brought by " + counterparties.nameOf(referral))
                .plain(". Ends on %s.".formatted(TimeFormat.day(held.claim().term().through())));
    }

    private static Text others(List<Referral> rest) {
        return Text.of("Also " + Labels.of(rest) + ". Type ")
                .code("refer show " + rest.getFirst().label())
                .plain(" to extend one of them.");
    }
}
