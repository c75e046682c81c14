package io.baton.desk.partner;

import io.baton.bench.Competition;
import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.button.PartnerButtons;
import io.baton.desk.button.TermsButtons;
import io.baton.desk.terms.TermsText;
import io.baton.desk.text.Shorten;
import io.baton.desk.text.Spans;
import io.baton.firm.Firm;
import io.baton.firm.Skill;
import io.baton.partner.Partner;
import io.baton.terms.Payer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Shows a partner on a card.
public final class PartnerCard {
    private static final int LIST_LENGTH = 1_500;

    private PartnerCard() {}

    static Card of(Partner partner, Ask ask) {
        return Card.titled(title(partner)).with(facts(partner, ask));
    }

    static String title(Partner partner) {
        return switch (partner.status()) {
            case ACTIVE -> partner.name();
            case PAUSED -> partner.name() + " (paused)";
            case REMOVED -> partner.name() + " (removed)";
        };
    }

    static Card.Part facts(Partner partner, Ask ask) {
        var facts = new ArrayList<Card.Fact>();
        var skills = joined(partner.skills().stream().map(Skill::name).toList());
        facts.add(fact("Skills", skills.isEmpty() ? "none yet" : skills));
        if (!partner.regions().isEmpty()) {
            facts.add(fact("Regions", joined(partner.regions())));
        }
        facts.add(new Card.Fact("Contacts", contacts(partner)));
        if (!partner.contacts().isEmpty() || partner.channel() != null) {
            facts.add(fact("Offers go to", offersGoTo(partner)));
        }
        facts.addAll(fees(partner, ask));
        if (ask.asker().isMember()) {
            competing(partner, ask.firm()).forEach(facts::add);
        }
        return new Card.Part.Facts(facts);
    }

    /// Skills that overlap with the firm's own services. Only members see them.
    private static List<Card.Fact> competing(Partner partner, Firm firm) {
        var both = Competition.between(firm, partner).stream().map(Skill::name).toList();
        return both.isEmpty() ? List.of() : List.of(fact("Competes with you on", joined(both)));
    }

    static Button[] buttons(Partner partner) {
        return new Button[] {
            PartnerButtons.edit(partner),
            TermsButtons.show(partner),
            PartnerButtons.pauseOrResume(partner)
        };
    }

    private static Text contacts(Partner partner) {
        var text = Text.empty();
        for (var contact : partner.contacts()) {
            var next = text.spans().isEmpty() ? text : text.plain(", ");
            text = next.and(Spans.of(contact.who()));
        }
        if (partner.contacts().isEmpty()) {
            return Text.of("none yet. Add one before you send an offer.");
        }
        return text;
    }

    static String offersGoTo(Partner partner) {
        if (partner.onlyGuests()) {
            return "you, as a link to forward by e-mail";
        }
        return partner.channel() == null ? "each contact directly" : "the channel shared with them";
    }

    /// Fees in both directions, for members and for the partner's people.
    private static List<Card.Fact> fees(Partner partner, Ask ask) {
        if (partner.terms().all().isEmpty()) {
            return List.of(fact("Fees", "none agreed yet"));
        }
        boolean member = ask.asker().isMember();
        return Arrays.stream(Payer.values())
                .map(payer ->
                        new Card.Fact(
                                member
                                        ? TermsText.label(payer)
                                        : TermsText.labelForPartner(payer, ask.firm().name()),
                                fees(partner, payer, ask)))
                .toList();
    }

    private static Text fees(Partner partner, Payer payer, Ask ask) {
        var text = TermsText.briefHistory(partner.terms(), payer, ask.today());
        return text.spans().isEmpty() ? Text.of("none agreed yet") : text;
    }

    private static Card.Fact fact(String label, String words) {
        return new Card.Fact(label, Text.of(words));
    }

    public static String joined(List<String> names) {
        return Shorten.to(LIST_LENGTH, String.join(", ", names));
    }
}
