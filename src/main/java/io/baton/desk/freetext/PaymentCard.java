package io.baton.desk.freetext;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.text.Shorten;
import io.baton.desk.text.Spans;
import io.baton.desk.text.TimeFormat;
import io.baton.draft.Proposal.Payment;
import io.baton.terms.Payer;
import io.baton.understanding.reader.MoneyWriter;

/// Asks whether a payment between the firms is meant that someone told in their own words.
final class PaymentCard {
    private static final int NAME = 60;

    private PaymentCard() {}

    static Card of(Ask ask, String draft, Payment payment) {
        var partner = DraftCard.asTyped(payment.partner().name(), payment.partner().typed());
        var card =
                Card.titled("Record this payment?")
                        .paragraph(
                                Text.of(name(ask, payment.payer(), partner))
                                        .plain(" paid ")
                                        .plain(name(ask, payment.payer().other(), partner) + " ")
                                        .and(Spans.of(payment.amount()))
                                        .plain(" on " + TimeFormat.day(payment.on()) + "."));
        return (payment.unused().isEmpty() ? card : card.note(DraftCard.unused(payment.unused())))
                .with(new Card.Part.Buttons(DraftButtons.ofStep(draft, false)));
    }

    private static String name(Ask ask, Payer side, String partner) {
        return Shorten.to(
                NAME,
                switch (side) {
                    case PARTNER -> partner;
                    case FIRM -> ask.firm().name();
                });
    }

    /// What the button does.
    static String label(Payment payment) {
        return switch (payment.payer()) {
            case PARTNER -> "%s paid us".formatted(payment.partner().name());
            case FIRM -> "We paid %s".formatted(payment.partner().name());
        };
    }

    /// The command that records it.
    static String command(Payment payment) {
        return "partner %s %s %s on %s"
                .formatted(
                        switch (payment.payer()) {
                            case PARTNER -> "received";
                            case FIRM -> "paid";
                        },
                        payment.partner().name(),
                        MoneyWriter.typed(payment.amount()),
                        payment.on());
    }
}
