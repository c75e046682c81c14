package io.baton.desk.partner.terms;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.chat.Text;
import io.baton.desk.EachFirm;
import io.baton.firm.Firm;
import io.baton.firm.Individual;
import io.baton.firm.UpdateNews;
import io.baton.partner.Partners;
import io.baton.revenue.Tallies;
import io.baton.store.FirmStore;
import io.baton.terms.Payer;
import java.time.Instant;
import java.util.List;

/// Tells the keeper once what became of fees, if the firm had fees or recurring wins before the
/// update. Without a keeper, it waits for one.
public record TermsNewsJob(FirmStore firms, Partners partners, Tallies tallies) {
    private static final String TURN = "news/terms";

    /// Two instances may run this at once: the message is written with the note that it was sent.
    public void run(Instant now) {
        EachFirm.run(firms, "the news of terms", this::tell);
    }

    private void tell(Firm firm) {
        if (firm.knows(UpdateNews.TERMS)) {
            return;
        }
        boolean fees = hasFees(firm);
        boolean recurring = tallies.of(firm).recurs();
        var keeper = firm.keeper();
        if (!fees && !recurring) {
            write(firm, List.of());
        } else if (keeper != null) {
            write(firm, List.of(post(firm, keeper)));
        }
    }

    /// If an earlier build drops the note while both run, it's written again. The message isn't
    /// sent again: its id is the same.
    private void write(Firm firm, List<Post> posts) {
        firms.write(firm.withTold(UpdateNews.TERMS), TURN + "/" + firm.version(), posts);
    }

    private boolean hasFees(Firm firm) {
        return partners.everKnown(firm.id()).stream()
                .anyMatch(partner -> !partner.terms().of(Payer.PARTNER).isEmpty());
    }

    private static Post post(Firm firm, Individual keeper) {
        return Post.once(
                firm.id().value() + "/" + TURN,
                new Place.Direct(keeper.id()),
                card(),
                new PostSubject.News());
    }

    private static Card card() {
        return Card.titled("Fees are terms now")
                .withSummary("Fees are terms now, in both directions")
                .bullets(
                        List.of(
                                Text.of(
                                        "The fee of each partner is now under “They pay us”. It's the same as before."),
                                Text.of(
                                                "You can also set what you pay them for clients they bring, and more than a percentage: ")
                                        .code("partner terms NAME")
                                        .plain("."),
                                Text.of(
                                        "A referral keeps the terms it was accepted with. New terms apply to what is accepted from then on."),
                                Text.of(
                                        "What a client pays per month or year now counts in the months in which it's paid, so your share of some months may have changed.")));
    }
}
