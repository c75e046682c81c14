package io.baton.desk.refer.show;

import io.baton.chat.Text;
import io.baton.desk.Asker;
import io.baton.desk.refer.card.HistoryText;
import io.baton.desk.refer.card.Reader;
import io.baton.desk.refer.offer.GuestOffer;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.text.TimeFormat;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.Disclosure;
import io.baton.referral.Referral;
import java.util.List;

/// The latest steps that a guest may read, as a contact in the chat would.
public record GuestHistory(Counterparties counterparties) implements GuestOffer.History {
    private static final int MOST = 10;

    @Override
    public List<Text> lines(
            Referral referral, Partner partner, Individual guest, TimeFormat times) {
        var asker = new Asker.Contact(guest, List.of(partner));
        var steps = HistoryPage.visibleTo(asker, Disclosure.toPartner(referral));
        var history =
                new HistoryText(counterparties.namesById(referral.firm()), times, Reader.of(asker));
        return steps.subList(Math.max(0, steps.size() - MOST), steps.size()).stream()
                .map(step -> history.line(step, false))
                .toList();
    }
}
